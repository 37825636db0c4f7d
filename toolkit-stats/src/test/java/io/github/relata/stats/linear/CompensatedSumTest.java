package io.github.relata.stats.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompensatedSumTest {

    @Test
    void keepsWhatCancellationWouldLose() {
        CompensatedSum sum = new CompensatedSum();
        sum.add(1e16);
        sum.add(1);
        sum.addProduct(-1e8, 1e8);
        assertThat(sum.value()).isEqualTo(1);
    }

    @Test
    void tellsWhatRoundingLeavesOff() {
        CompensatedSum sum = new CompensatedSum();
        sum.add(1);
        sum.add(1e-20);
        assertThat(sum.value()).isEqualTo(1);
        assertThat(sum.remainder()).isEqualTo(1e-20);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void dotProductIsTheExactOneRounded(long seed) {
        double[] a = numbers(seed);
        double[] b = numbers(-seed);
        CompensatedSum sum = new CompensatedSum();
        sum.addProducts(a, b, a.length);
        CompensatedSum halves = new CompensatedSum();
        halves.addProducts(a, b, a.length / 2);
        CompensatedSum rest = new CompensatedSum();
        for (int i = a.length / 2; i < a.length; i++) {
            rest.addProduct(a[i], b[i]);
        }
        halves.add(rest);
        double exact = exact(a, b).doubleValue();
        assertThat(sum.value()).isEqualTo(exact);
        assertThat(halves.value()).isEqualTo(exact);
    }

    @Test
    void subtractsMultiplesWithTheirRoundingErrors() {
        double[] x = numbers(9);
        double[] high = numbers(10);
        double[] low = new double[high.length];
        double[] before = high.clone();
        double tenth = 0.1;
        CompensatedSum.subtractMultiple(high, low, tenth, x, x.length);
        for (int i = 0; i < x.length; i++) {
            BigDecimal exact = new BigDecimal(before[i]).subtract(new BigDecimal(tenth).multiply(new BigDecimal(x[i])));
            BigDecimal actual = new BigDecimal(high[i]).add(new BigDecimal(low[i]));
            assertThat(actual).isCloseTo(exact, within(new BigDecimal("1e-26")));
        }
    }

    private static BigDecimal exact(double[] a, double[] b) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < a.length; i++) {
            sum = sum.add(new BigDecimal(a[i]).multiply(new BigDecimal(b[i])));
        }
        return sum;
    }

    private static double[] numbers(long seed) {
        return new Random(seed).doubles(101, -1e3, 1e3).toArray();
    }
}
