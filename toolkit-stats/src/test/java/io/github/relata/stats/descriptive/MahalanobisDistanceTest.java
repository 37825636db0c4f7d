package io.github.relata.stats.descriptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.relata.stats.NumericTable;
import io.github.relata.stats.Outcome;
import io.github.relata.stats.Reason;
import io.github.relata.stats.moments.CrossProducts;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The values themselves are held to R where careless answering is. */
class MahalanobisDistanceTest {
    private static final double[] X = {1, 2, 4, 7, 11};
    private static final double[] Y = {3, 1, 5, 2, 8};

    private static Outcome<MahalanobisDistance> of(double[]... columns) {
        return MahalanobisDistance.of(CrossProducts.of(NumericTable.of(columns)));
    }

    private static MahalanobisDistance known() {
        return of(X, Y).ifAvailable().orElseThrow();
    }

    @Test
    void ofOneVariableItIsASquaredStandardScore() {
        MahalanobisDistance distance = of(X).ifAvailable().orElseThrow();

        assertThat(distance.squared(11)).isCloseTo(36 / 16.5, within(1e-14));
    }

    @Test
    void overTheSampleItsMeanIsKTimesTheShareOfTheDivisor() {
        double sum = 0;
        for (int row = 0; row < X.length; row++) {
            sum += known().squared(X[row], Y[row]);
        }

        assertThat(sum).isCloseTo(2 * 4, within(1e-12));
    }

    @Test
    void aGapHasNoDistance() {
        assertThat(known().squared(Double.NaN, 1)).isNaN();
        assertThat(known().squared(1, Double.NaN)).isNaN();
    }

    @Test
    void itsTailIsThatOfChiSquare() {
        assertThat(known().exceededBy(0.001)).isCloseTo(-2 * Math.log(0.001), within(1e-10));
    }

    @Test
    void whatTheDataDoNotAllow() {
        assertThat(of(X, new double[] {2, 2, 2, 2, 2})).isEqualTo(Outcome.unavailable(Reason.CONSTANT));
        assertThat(of(X, Arrays.stream(X).map(x -> 3 * x - 1).toArray()))
                .isEqualTo(Outcome.unavailable(Reason.COLLINEAR));
        assertThat(of(new double[] {1}, new double[] {2})).isEqualTo(Outcome.unavailable(Reason.TOO_FEW_CASES));
        assertThat(of(new double[] {1, 2}, new double[] {2, 5})).isEqualTo(Outcome.unavailable(Reason.COLLINEAR));
    }
}
