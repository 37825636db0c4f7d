package io.github.relata.stats.correlation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.relata.stats.Caveat;
import io.github.relata.stats.GoldenFile;
import io.github.relata.stats.NumericTable;
import io.github.relata.stats.Reason;
import io.github.relata.stats.moments.CrossProducts;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CorrelationTest {
    static Stream<GoldenFile.Row> pairs() {
        return GoldenFile.rows("correlation/pairs.csv");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void equalsR(GoldenFile.Row row) {
        CorrelationMethod method = CorrelationMethod.valueOf(row.text("method").toUpperCase(Locale.ROOT));
        Correlation.Result actual =
                Correlation.by(method).atLevel(row.number("level")).test(row.numbers("x"), row.numbers("y"));
        GoldenCorrelation.assertEqual(actual, row);
        assertThat(actual.method()).isEqualTo(method);
        assertThat(actual.confidenceInterval().level()).isEqualTo(row.number("level"));
    }

    @Test
    void comesFromCrossProductsToo() {
        double[] x = sample(1, 50);
        double[] y = sample(2, 50);
        CrossProducts products = CrossProducts.of(NumericTable.of(x, y));
        assertThat(Correlation.of(products)).isEqualTo(Correlation.pearson().test(x, y));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Correlation.of(CrossProducts.empty(3)))
                .withMessage("3 variables are no pair");
    }

    @ParameterizedTest
    @EnumSource
    void isSymmetric(CorrelationMethod method) {
        double[] x = sample(1, 500);
        double[] y = sample(2, 500);
        assertThat(Correlation.by(method).test(x, y))
                .isEqualTo(Correlation.by(method).test(y, x));
    }

    @ParameterizedTest
    @EnumSource
    void isUnmovedByALinearChangeOfUnit(CorrelationMethod method) {
        double[] x = sample(3, 300);
        double[] y = sample(4, 300);
        double[] other = Arrays.stream(y).map(value -> 32 + 1.8 * value).toArray();
        double[] reversed = Arrays.stream(y).map(value -> 6 - value).toArray();
        Correlation.Result same = Correlation.by(method).test(x, y);
        assertThat(Correlation.by(method).test(x, other).coefficient()).isCloseTo(same.coefficient(), within(1e-13));
        Correlation.Result mirrored = Correlation.by(method).test(x, reversed);
        assertThat(mirrored.coefficient()).isCloseTo(-same.coefficient(), within(1e-13));
        assertThat(mirrored.pValue()).isCloseTo(same.pValue(), within(1e-12));
        assertThat(mirrored.confidenceInterval().lower())
                .isCloseTo(-same.confidenceInterval().upper(), within(1e-13));
    }

    @ParameterizedTest
    @EnumSource
    void rankMethodsAreUnmovedByAMonotoneChange(CorrelationMethod method) {
        double[] x = sample(5, 200);
        double[] y = sample(6, 200);
        double[] bent = Arrays.stream(y).map(Math::exp).toArray();
        boolean same =
                Correlation.by(method).test(x, y).equals(Correlation.by(method).test(x, bent));
        assertThat(same).isEqualTo(method != CorrelationMethod.PEARSON);
    }

    @Test
    void kendallEqualsTheCountOverAllPairs() {
        double[] x = sample(7, 400);
        double[] y = sample(8, 400);
        long score = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                score += (long) (Math.signum(x[i] - x[j]) * Math.signum(y[i] - y[j]));
            }
        }
        assertThat(KendallTau.of(RankCodes.of(x), RankCodes.of(y)).score()).isEqualTo((double) score);
    }

    @Test
    void zeroHasOneSign() {
        RankCodes codes = RankCodes.of(new double[] {0.0, -0.0, 1});
        assertThat(codes.levels()).isEqualTo(2);
        double[] ranks = new double[3];
        new Midranks(codes).copy(0, 0, 3, ranks);
        assertThat(ranks).containsExactly(1.5, 1.5, 3);
    }

    @ParameterizedTest
    @EnumSource
    void reasonsAreNamed(CorrelationMethod method) {
        Correlation correlation = Correlation.by(method);
        assertThat(correlation.test(new double[0], new double[0]).caveats())
                .containsExactly(new Caveat("", "", Reason.NO_CASES));
        assertThat(correlation.test(new double[] {1, 2}, new double[] {2, 1}).caveats())
                .containsExactly(new Caveat("", "", Reason.TOO_FEW_CASES));
        assertThat(correlation
                        .test(new double[] {1, 2, 3}, new double[] {2, 2, 2})
                        .caveats())
                .containsExactly(new Caveat("", "", Reason.CONSTANT));
        Correlation.Result missing = correlation.test(new double[] {1, 2, 3, 4}, new double[] {2, Double.NaN, 2, 4});
        assertThat(missing.caveats()).containsExactly(new Caveat("", "", Reason.MISSING_VALUES));
        assertThat(missing.n()).isEqualTo(4);
        assertThat(correlation
                        .test(new double[] {1, 2, 3}, new double[] {1, 3, 2})
                        .caveats())
                .containsExactly(new Caveat("", "confidenceInterval", Reason.TOO_FEW_CASES));
    }

    @Test
    void aPerfectCorrelationHasNoT() {
        double[] x = {1, 2, 3, 4, 5};
        double[] y = {2.1, 4.1, 6.1, 8.1, 10.1};
        for (Correlation correlation : new Correlation[] {Correlation.pearson(), Correlation.spearman()}) {
            Correlation.Result result = correlation.test(x, y);
            assertThat(result.coefficient()).isEqualTo(1);
            assertThat(result.caveats())
                    .containsExactly(
                            new Caveat("", "confidenceInterval", Reason.AT_BOUNDARY),
                            new Caveat("", "statistic", Reason.AT_BOUNDARY),
                            new Caveat("", "pValue", Reason.AT_BOUNDARY));
        }
        Correlation.Result tau = Correlation.kendall().test(x, y);
        assertThat(tau.pValue()).isBetween(0.01, 0.05);
        assertThat(tau.caveats()).containsExactly(new Caveat("", "confidenceInterval", Reason.AT_BOUNDARY));
    }

    @Test
    void largeNumbersAreCorrelatedOrRefused() {
        double[] x = {1, 2, 3, 4, 5};
        double[] y = {2, 1, 4, 3, 5};
        double[] large = Arrays.stream(y).map(value -> value * 1e100).toArray();
        double[] tooLarge = Arrays.stream(y).map(value -> value * 1e200).toArray();

        assertThat(Correlation.pearson().test(large, large).coefficient()).isEqualTo(1);
        assertThat(Correlation.pearson().test(x, large).coefficient()).isCloseTo(0.8, within(1e-12));
        Correlation.Result refused = Correlation.pearson().test(x, tooLarge);
        assertThat(refused.coefficient()).isNaN();
        assertThat(refused.caveats()).containsExactly(new Caveat("", "", Reason.TOO_LARGE));
        assertThat(Correlation.spearman().test(x, tooLarge).coefficient()).isCloseTo(0.8, within(1e-12));
    }

    @Test
    void wrongCallsAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Correlation.pearson().test(new double[3], new double[4]))
                .withMessage("x has 3 values, y has 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Correlation.pearson().atLevel(95))
                .withMessage("confidence level 95.0 is not between 0 and 1");
    }

    /** Answers with ties. */
    private static double[] sample(long seed, int n) {
        return new Random(seed).ints(n, 1, 30).mapToDouble(value -> value / 7.0).toArray();
    }
}
