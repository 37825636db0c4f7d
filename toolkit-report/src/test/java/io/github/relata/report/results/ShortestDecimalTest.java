package io.github.relata.report.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortestDecimalTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "-1, -1",
        "2e-3, 0.002",
        "0.1, 0.1",
        "0.30000000000000004, 0.30000000000000004",
        "-12.5, -12.5",
        "4.083333333333333, 4.083333333333333",
        "1e7, 10000000",
        "123456789012.5, 123456789012.5",
        "1e20, 100000000000000000000",
        "123456789012345680000, 123456789012345680000",
        "1e21, 1e+21",
        "-1e21, -1e+21",
        "1e23, 1e+23",
        "2e23, 2e+23",
        "1.5e300, 1.5e+300",
        "0.000001, 0.000001",
        "0.00000123, 0.00000123",
        "0.00000099, 9.9e-7",
        "1e-7, 1e-7",
        "1.25e-9, 1.25e-9",
        "1e-320, 1e-320",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "2.2250738585072014e-308, 2.2250738585072014e-308",
    })
    void writesAsEcmaScriptDoes(double value, String text) {
        assertThat(ShortestDecimal.of(value)).isEqualTo(text);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void readsBackToTheSameNumber(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 100_000; i++) {
            double value = anyFinite(random);
            assertThat(Double.parseDouble(ShortestDecimal.of(value))).isEqualTo(value);
        }
    }

    @Test
    void noShorterTextReadsBack() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 20_000; i++) {
            double value = random.nextBoolean() ? random.nextInt(1, 1000) / 12.0 : anyNormal(random);
            BigDecimal exact = new BigDecimal(ShortestDecimal.of(value)).stripTrailingZeros();
            if (exact.precision() > 1) {
                for (RoundingMode mode : new RoundingMode[] {RoundingMode.UP, RoundingMode.DOWN}) {
                    BigDecimal shorter = exact.round(new MathContext(exact.precision() - 1, mode));
                    assertThat(shorter.doubleValue()).isNotEqualTo(value);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesWhatIsNoNumber(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> ShortestDecimal.of(value));
    }

    static double anyFinite(SplittableRandom random) {
        double value = Double.longBitsToDouble(random.nextLong());
        return Double.isFinite(value) ? value : anyFinite(random);
    }

    private static double anyNormal(SplittableRandom random) {
        double value = anyFinite(random);
        return Math.abs(value) >= Double.MIN_NORMAL ? value : anyNormal(random);
    }
}
