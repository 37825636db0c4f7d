package io.github.relata.stats.moments;

import static io.github.relata.stats.Closeness.assertCloseToUnit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {
    @ParameterizedTest(name = "seed {0}, {1} values, cut at {2}")
    @CsvSource({"1, 10, 3", "2, 10, 9", "3, 1000, 500", "4, 1000, 1", "5, 50000, 123"})
    void partsMergeToTheWhole(long seed, int n, int cut) {
        double[] x = new Random(seed).doubles(n).map(u -> -Math.log(1 - u)).toArray();
        x[n / 2] = Double.NaN;
        Moments whole = Moments.of(x);
        Moments merged = Moments.of(Arrays.copyOf(x, cut)).merge(Moments.of(Arrays.copyOfRange(x, cut, n)));
        assertThat(merged.n()).isEqualTo(whole.n()).isEqualTo(n - 1);
        assertThat(merged.min()).isEqualTo(whole.min());
        assertThat(merged.max()).isEqualTo(whole.max());
        assertCloseToUnit("mean", merged.mean(), whole.mean(), 1e-13);
        assertCloseToUnit("squares", merged.sumOfSquares(), whole.sumOfSquares(), 1e-12);
        assertCloseToUnit("cubes", merged.sumOfCubes(), whole.sumOfCubes(), 1e-12);
        assertCloseToUnit("fourth powers", merged.sumOfFourthPowers(), whole.sumOfFourthPowers(), 1e-12);
    }

    @Test
    void emptyIsTheIdentity() {
        Moments some = Moments.of(1, 2, 4);
        assertThat(some.merge(Moments.EMPTY)).isEqualTo(some);
        assertThat(Moments.EMPTY.merge(some)).isEqualTo(some);
        assertThat(Moments.of(Double.NaN)).isEqualTo(Moments.EMPTY);
        assertThat(Moments.EMPTY.variance()).isNaN();
    }

    @Test
    void smallCaseByHand() {
        Moments moments = Moments.of(1, 2, 6);
        assertThat(moments).isEqualTo(new Moments(3, 3, 14, 18, 98, 1, 6));
        assertThat(moments.variance()).isEqualTo(7);
        assertThat(moments.standardDeviation()).isEqualTo(Math.sqrt(7));
    }

    @Test
    void aConstantHasNoVarianceAtAll() {
        double[] constant = new double[1001];
        Arrays.fill(constant, 0.1);
        assertThat(Moments.of(constant)).isEqualTo(new Moments(1001, 0.1, 0, 0, 0, 0.1, 0.1));
    }

    @Test
    void aLargeOffsetCostsNoDigits() {
        double[] x = new Random(6).ints(2000, -50, 90).asDoubleStream().toArray();
        Moments near = Moments.of(x);
        Moments far = Moments.of(Arrays.stream(x).map(value -> value + 1e12).toArray());
        assertCloseToUnit("squares", far.sumOfSquares(), near.sumOfSquares(), 1e-13);
        assertCloseToUnit("cubes", far.sumOfCubes(), near.sumOfCubes(), 1e-12);
        assertCloseToUnit("fourth powers", far.sumOfFourthPowers(), near.sumOfFourthPowers(), 1e-13);
    }
}
