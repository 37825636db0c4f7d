package io.github.relata.stats.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.relata.stats.Caveat;
import io.github.relata.stats.NumericTable;
import io.github.relata.stats.Outcome;
import io.github.relata.stats.Reason;
import io.github.relata.stats.linear.StandardErrors;
import io.github.relata.stats.regression.RegressionDesign.Intercept;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What regression does with data that allow no result, or only a part of it. */
class DataConditionsTest {
    private static final double NAN = Double.NaN;
    private static final double[] Y = {2, 4, 3, 6, 8, 7, 9, 11};
    private static final double[] X = {1, 2, 3, 4, 5, 6, 7, 8};
    private static final double[] W = {1, 0, 0, 1, 1, 0, 1, 0};

    @Test
    void needsTwoCasesAndAnOutcomeThatVaries() {
        assertThat(reason()).isEqualTo(Reason.NO_CASES);
        assertThat(reason(NAN, 3, NAN)).isEqualTo(Reason.NO_CASES);
        assertThat(reason(3)).isEqualTo(Reason.TOO_FEW_CASES);
        assertThat(reason(3, 3, 3, NAN)).isEqualTo(Reason.CONSTANT);
        assertThat(reason(1e200, 3e200, 2e200)).isEqualTo(Reason.TOO_LARGE);
    }

    private static Reason reason(double... y) {
        double[] x = {1, NAN, 4, 5};
        return LinearRegression.withDefaults()
                .fit(y, Arrays.copyOf(x, y.length))
                .fold(model -> Reason.AT_BOUNDARY, reason -> reason);
    }

    @Test
    void leavesOutIncompleteCasesAndSaysHowMany() {
        double[] y = {2, 4, 3, NAN, 6, 8, 7, 9, 11};
        double[] x = {1, 2, 3, 4, 4, 5, 6, 7, 8};
        HierarchicalResult result = value(HierarchicalRegression.with(RegressionOptions.DEFAULTS)
                .fit(NumericTable.of(y, x), RegressionDesign.of(0, List.of(Term.numeric("x1", 1)))));
        assertThat(result.casesLeftOut()).isEqualTo(1);
        assertThat(result.last()).isEqualTo(fit(Y, X));
        assertThat(result.options()).isEqualTo(RegressionOptions.DEFAULTS);
    }

    @Test
    void leavesOutCasesWithoutACluster() {
        int[] clusters = {0, 0, 1, -1, 1, 2, 2, 3};
        double[] y = Y.clone();
        y[3] = NAN;
        HierarchicalResult without = clustered(Y, clusters);
        assertThat(without.casesLeftOut()).isEqualTo(1);
        assertThat(without.last())
                .isEqualTo(clustered(y, new int[] {0, 0, 1, 0, 1, 2, 2, 3}).last());
    }

    @Test
    void standardizesOnTheCasesOfTheModelAlone() {
        double[] w = W.clone();
        w[7] = NAN;
        DesignColumn x = DesignColumn.numeric("x", 1);
        DesignColumn indicator = DesignColumn.indicator("w", 2);
        RegressionDesign design =
                RegressionDesign.of(0, List.of(Term.of(x), Term.of(indicator), Term.of(x.times(indicator))));
        HierarchicalRegression regression = HierarchicalRegression.with(RegressionOptions.DEFAULTS);
        RegressionModel all =
                value(regression.fit(NumericTable.of(Y, X, w), design)).last();
        RegressionModel complete = value(regression.fit(
                        NumericTable.of(Arrays.copyOf(Y, 7), Arrays.copyOf(X, 7), Arrays.copyOf(W, 7)), design))
                .last();
        assertThat(all).isEqualTo(complete);
    }

    @Test
    void hasNoTestsWithoutResidualDegreesOfFreedom() {
        RegressionModel model = fit(new double[] {1, 5, 2}, new double[] {1, 2, 3}, new double[] {1, 4, 9});
        assertThat(model.caveats()).containsExactly(whole(Reason.NO_RESIDUAL_DEGREES_OF_FREEDOM));
        assertThat(model.coefficient("x1").estimate()).isCloseTo(14.5, within(1e-12));
        assertThat(model.coefficient("x1").standardError()).isNaN();
        assertThat(model.fit().rSquared()).isEqualTo(1);
        assertThat(model.fit().test().residualDegreesOfFreedom()).isZero();
        assertThat(model.fit().sigma()).isNaN();
    }

    @Test
    void leavesOutTermsBeyondTheNumberOfCases() {
        RegressionModel model = fit(new double[] {1, 5}, new double[] {1, 2}, new double[] {1, 4});
        assertThat(model.caveats())
                .containsExactly(whole(Reason.NO_RESIDUAL_DEGREES_OF_FREEDOM), new Caveat("x2", "", Reason.COLLINEAR));
    }

    @Test
    void hasNoTestsForAPerfectFit() {
        double[] y = new double[X.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = 0.1 + 0.3 * X[i] - 0.7 * W[i];
        }
        RegressionModel model = fit(y, X, W);
        assertThat(model.caveats()).containsExactly(whole(Reason.PERFECT_FIT));
        assertThat(model.coefficient("x2").estimate()).isCloseTo(-0.7, within(1e-14));
        assertThat(model.coefficient("x2").pValue()).isNaN();
        assertThat(model.fit().sigma()).isZero();
        assertThat(model.fit().rSquared()).isEqualTo(1);
        assertThat(model.fit().aic()).isNaN();
        assertThat(model.fit().test().pValue()).isNaN();
    }

    @Test
    void tellsAConstantFromACollinearPredictor() {
        double[] tenths = new double[X.length];
        Arrays.fill(tenths, 0.1 + 0.2);
        double[] copy = new double[X.length];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = 0.1 * X[i] + 0.7;
        }
        RegressionModel model = fit(Y, X, tenths, copy, W);
        assertThat(model.caveats())
                .containsExactly(new Caveat("x2", "", Reason.CONSTANT), new Caveat("x3", "", Reason.COLLINEAR));
        RegressionModel plain = fit(Y, X, W);
        assertThat(model.coefficient("x4").estimate())
                .isCloseTo(plain.coefficient("x2").estimate(), within(1e-13));
        assertThat(model.coefficient("x1").pValue())
                .isCloseTo(plain.coefficient("x1").pValue(), within(1e-13));
        assertThat(model.coefficient("x3").contribution().orElseThrow().zeroOrder())
                .isNaN();
        assertThat(model.fit().adjustedRSquared()).isCloseTo(plain.fit().adjustedRSquared(), within(1e-13));
        assertThat(model.fit().test().degreesOfFreedom()).isEqualTo(2);
    }

    @Test
    void hasNothingToTestWithoutPredictors() {
        RegressionModel model = fit(Y);
        assertThat(model.caveats()).containsExactly(new Caveat("", "test", Reason.NO_PREDICTORS));
        assertThat(model.coefficient("(Intercept)").estimate()).isEqualTo(6.25);
        assertThat(model.fit().rSquared()).isZero();
        assertThat(model.fit().test().degreesOfFreedom()).isZero();
    }

    @Test
    void hasNothingToFitWithoutPredictorsAndConstant() {
        RegressionDesign design = new RegressionDesign(0, Intercept.NONE, List.of(List.of()));
        for (StandardErrors errors : List.of(StandardErrors.CLASSICAL, StandardErrors.HC4)) {
            RegressionModel model =
                    value(LinearRegression.withDefaults().with(errors).fit(NumericTable.of(Y), design));
            assertThat(model.coefficients()).isEmpty();
            assertThat(model.fit().nobs()).isEqualTo(8);
        }
    }

    @Test
    void saysWhenAStepAddsNothingNew() {
        Term sameAgain = new Term("same", List.of(DesignColumn.numeric("s1", 1), DesignColumn.numeric("s2", 1)));
        RegressionDesign design =
                new RegressionDesign(0, Intercept.INCLUDED, List.of(List.of(Term.numeric("x", 1)), List.of(sameAgain)));
        RegressionModel model = value(LinearRegression.withDefaults().fit(NumericTable.of(Y, X), design));
        assertThat(model.change().orElseThrow().deltaRSquared()).isZero();
        assertThat(model.change().orElseThrow().test().degreesOfFreedom()).isZero();
        assertThat(model.omnibus().get(0).gvif()).isNaN();
        assertThat(model.caveats())
                .containsExactly(
                        new Caveat("s1", "", Reason.COLLINEAR),
                        new Caveat("s2", "", Reason.COLLINEAR),
                        new Caveat("same", "", Reason.COLLINEAR),
                        new Caveat("", "change", Reason.COLLINEAR));
    }

    @Test
    void hasNoLeverageCorrectedErrorsForTheOnlyCaseOfItsKind() {
        double[] only = {0, 0, 0, 0, 1, 0, 0, 0};
        LinearRegression regression = LinearRegression.withDefaults();
        for (StandardErrors errors : List.of(StandardErrors.HC2, StandardErrors.HC3, StandardErrors.HC4)) {
            RegressionModel model = value(regression.with(errors).fit(Y, X, only));
            assertThat(model.caveats()).containsExactly(whole(Reason.FULL_LEVERAGE));
            assertThat(model.coefficient("x1").standardError()).isNaN();
        }
        assertThat(value(regression.with(StandardErrors.HC1).fit(Y, X, only)).caveats())
                .isEmpty();
    }

    @Test
    void warnsOfFewClusters() {
        assertThat(clustered(Y, new int[] {0, 0, 1, 1, 2, 2, 3, 3}).last().caveats())
                .containsExactly(whole(Reason.FEW_CLUSTERS));
        assertThat(clustered(Y, new int[8]).last().caveats()).containsExactly(whole(Reason.TOO_FEW_CLUSTERS));
    }

    @Test
    void cannotTestMoreCoefficientsThanClustersAllow() {
        RegressionDesign design = RegressionDesign.of(0, List.of(Term.numeric("x", 1), Term.numeric("w", 2)));
        RegressionModel model = value(
                        HierarchicalRegression.with(RegressionOptions.DEFAULTS.with(StandardErrors.CLUSTER))
                                .fit(NumericTable.of(Y, X, W), design, new int[] {0, 0, 1, 1, 1, 0, 0, 1}))
                .last();
        assertThat(model.fit().test().statistic()).isNaN();
        assertThat(model.coefficient("x").pValue()).isBetween(0.0, 1.0);
        assertThat(model.caveats())
                .containsExactly(whole(Reason.FEW_CLUSTERS), new Caveat("", "test", Reason.TOO_FEW_CLUSTERS));
    }

    @Test
    void hasNoErrorForWhatClustersFitExactly() {
        RegressionDesign design = RegressionDesign.of(0, List.of(Term.numeric("half", 1)));
        double[] half = {0, 0, 0, 0, 1, 1, 1, 1};
        RegressionModel model = value(
                        HierarchicalRegression.with(RegressionOptions.DEFAULTS.with(StandardErrors.CLUSTER))
                                .fit(NumericTable.of(Y, half), design, new int[] {0, 0, 0, 0, 1, 1, 1, 1}))
                .last();
        assertThat(model.coefficient("half").estimate()).isEqualTo(5);
        assertThat(model.coefficient("half").pValue()).isNaN();
        assertThat(model.caveats()).contains(new Caveat("half", "standardError", Reason.TOO_FEW_CLUSTERS));
    }

    @Test
    void hasNoCorrelationWithAConstantOfOnesOwn() {
        double[] ones = {1, 1, 1, 1, 1, 1, 1, 1};
        RegressionDesign design =
                new RegressionDesign(0, Intercept.NONE, List.of(List.of(Term.numeric("one", 1), Term.numeric("x", 2))));
        RegressionModel model = value(LinearRegression.withDefaults().fit(NumericTable.of(Y, ones, X), design));
        assertThat(model.coefficient("x").estimate())
                .isCloseTo(fit(Y, X).coefficient("x1").estimate(), within(1e-14));
        assertThat(model.caveats())
                .containsExactly(
                        new Caveat("one", "standardizedEstimate", Reason.COLLINEAR),
                        new Caveat("one", "zeroOrder", Reason.CONSTANT));
    }

    private static HierarchicalResult clustered(double[] y, int[] clusters) {
        return value(HierarchicalRegression.with(RegressionOptions.DEFAULTS.with(StandardErrors.CLUSTER))
                .fit(NumericTable.of(y, X), RegressionDesign.of(0, List.of(Term.numeric("x", 1))), clusters));
    }

    private static RegressionModel fit(double[] y, double[]... x) {
        return value(LinearRegression.withDefaults().fit(y, x));
    }

    private static <T> T value(Outcome<T> outcome) {
        return outcome.ifAvailable().orElseThrow();
    }

    private static Caveat whole(Reason reason) {
        return new Caveat("", "", reason);
    }
}
