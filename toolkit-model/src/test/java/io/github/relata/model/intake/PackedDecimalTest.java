package io.github.relata.model.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedDecimalTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "7",
                "-7",
                "120",
                "-100",
                "3.50",
                "0.0",
                "0.001",
                "-0.5",
                "-12.30",
                "12345678901234567",
                "0.1234567890123456",
                "-9999999999999999.9",
                "99999999999999999",
                "9007199254740993",
                "3.363636364"
            })
    void givesTheExactTextAndTheNearestDoubleBack(String text) {
        long packed = PackedDecimal.parse(text);
        assertThat(packed).isNotEqualTo(PackedDecimal.NONE);
        assertThat(PackedDecimal.text(packed)).isEqualTo(text);
        assertThat(PackedDecimal.number(packed)).isEqualTo(Double.parseDouble(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "+5",
                "007",
                "00",
                "-01",
                ".5",
                "5.",
                "-.5",
                "-0",
                "-0.0",
                "1e3",
                "1.2.3",
                "1,5",
                "1 000",
                "NA",
                "--1",
                "123456789012345678",
                "0.12345678901234567",
                "1234567890123456789012345",
                "٣"
            })
    void leavesOtherTextsAlone(String text) {
        assertThat(PackedDecimal.parse(text)).isEqualTo(PackedDecimal.NONE);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void holdsAnyPlainDecimalOfSeventeenDigits(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            int digits = 1 + random.nextInt(17);
            BigInteger whole = new BigInteger(56, random).mod(BigInteger.TEN.pow(digits));
            BigDecimal number = new BigDecimal(random.nextBoolean() ? whole : whole.negate(), random.nextInt(digits));
            String text = number.toPlainString();
            assertThat(PackedDecimal.text(PackedDecimal.parse(text))).isEqualTo(text);
            assertThat(PackedDecimal.number(PackedDecimal.parse(text))).isEqualTo(number.doubleValue());
        }
    }
}
