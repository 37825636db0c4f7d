package io.github.relata.stats.regression;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.stats.Caveat;
import io.github.relata.stats.NumericTable;
import io.github.relata.stats.linear.FTest;
import io.github.relata.stats.linear.StandardErrors;
import io.github.relata.stats.regression.RegressionDesign.Intercept;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Small, dull tables of every kind: what is not available has a caveat that says so. */
class NothingIsLostSilentlyTest {
    private static final int TABLES = 400;

    @ParameterizedTest(name = "{0}, seed 2026")
    @EnumSource(StandardErrors.class)
    void everyNaNHasItsCaveat(StandardErrors errors) {
        Random random = new Random(2026);
        for (int i = 0; i < TABLES; i++) {
            int n = 1 + random.nextInt(9);
            NumericTable table = table(random, n);
            int[] clusters = random.ints(n, -1, n).toArray();
            RegressionDesign design = design(random.nextBoolean() ? Intercept.INCLUDED : Intercept.NONE);
            HierarchicalRegression.with(RegressionOptions.DEFAULTS.with(errors))
                    .fit(table, design, clusters)
                    .ifAvailable()
                    .ifPresent(result -> result.steps().forEach(NothingIsLostSilentlyTest::check));
        }
    }

    private static RegressionDesign design(Intercept intercept) {
        Term a = Term.numeric("a", 1);
        Term b = Term.numeric("b", 2);
        Term category = new Term(
                "category",
                List.of(DesignColumn.indicator("category[1]", 3), DesignColumn.indicator("category[2]", 4)));
        return new RegressionDesign(0, intercept, List.of(List.of(a), List.of(b, category), List.of(a.times(b))));
    }

    /** Few values, so that columns come out constant, equal or dependent. */
    private static NumericTable table(Random random, int n) {
        double[][] columns = new double[5][n];
        for (int i = 0; i < n; i++) {
            columns[0][i] = random.nextInt(3) + (random.nextBoolean() ? 0 : random.nextGaussian());
            columns[1][i] = random.nextInt(3);
            columns[2][i] = random.nextInt(2) + 0.1 * columns[1][i];
            int level = random.nextInt(3);
            columns[3][i] = level == 1 ? 1 : 0;
            columns[4][i] = level == 2 ? 1 : 0;
        }
        return NumericTable.of(columns);
    }

    private static void check(RegressionModel model) {
        for (Coefficient coefficient : model.coefficients()) {
            check(model, coefficient);
        }
        for (OmnibusTest test : model.omnibus()) {
            check(model, test.term(), "", test.test(), test.deltaRSquared(), test.gvif());
        }
        ModelFit fit = model.fit();
        check(model, "", "", fit.rSquared());
        check(model, "", "test", fit.test());
        check(model, "", "", fit.adjustedRSquared(), fit.sigma(), fit.aic(), fit.bic());
        model.change().ifPresent(change -> check(model, "", "change", change.test(), change.deltaRSquared()));
    }

    private static void check(RegressionModel model, Coefficient coefficient) {
        String name = coefficient.name();
        check(model, name, "", coefficient.estimate());
        check(
                model,
                name,
                "standardError",
                coefficient.standardError(),
                coefficient.statistic(),
                coefficient.pValue(),
                coefficient.confidenceInterval().lower(),
                coefficient.confidenceInterval().upper());
        check(model, name, "standardizedEstimate", coefficient.standardizedEstimate());
        coefficient.contribution().ifPresent(part -> {
            check(model, name, "", part.semipartialSquared(), part.vif(), part.tolerance());
            check(model, name, "zeroOrder", part.zeroOrder());
        });
    }

    private static void check(RegressionModel model, String subject, String figure, FTest test, double... others) {
        check(model, subject, figure, test.statistic(), test.pValue());
        check(model, subject, figure, others);
    }

    private static void check(RegressionModel model, String subject, String figure, double... values) {
        for (double value : values) {
            assertThat(Double.isInfinite(value))
                    .as(() -> subject + " in " + model)
                    .isFalse();
            if (Double.isNaN(value)) {
                assertThat(model.caveats())
                        .as(() -> subject + " " + figure + " in " + model)
                        .anyMatch(caveat -> covers(caveat, subject, figure));
            }
        }
    }

    private static boolean covers(Caveat caveat, String subject, String figure) {
        return (caveat.subject().isEmpty() && caveat.figure().isEmpty())
                || (caveat.subject().equals(subject)
                        && (caveat.figure().isEmpty() || caveat.figure().equals(figure)));
    }
}
