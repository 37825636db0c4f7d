package io.github.relata.stats.regression;

import static io.github.relata.stats.Closeness.assertCloseToUnit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.relata.stats.Caveat;
import io.github.relata.stats.GoldenFile;
import io.github.relata.stats.NumericTable;
import io.github.relata.stats.Outcome;
import io.github.relata.stats.Reason;
import io.github.relata.stats.linear.FTest;
import io.github.relata.stats.linear.StandardErrors;
import io.github.relata.stats.resampling.RandomStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LogisticRegressionTest {
    private static final double TOLERANCE = 1e-9;
    private static final List<String> COLUMNS =
            List.of("left", "year", "genderm", "facultyb", "facultyc", "hours", "support", "team");
    private static final NumericTable TABLE = table("regression/logistic-data.csv");
    private static final RegressionDesign DESIGN = design();

    @ParameterizedTest
    @EnumSource
    void equalsGlm(StandardErrors errors) {
        RegressionModel model = fit(errors);

        assertEqual(model, errors.name(), 1);
    }

    @Test
    void equalsGlmWithProbabilitiesNearZeroAndOne() {
        List<double[]> columns = GoldenFile.rows("regression/logistic-data.csv")
                .map(row -> COLUMNS.stream().mapToDouble(row::number).toArray())
                .filter(row -> Arrays.stream(row).noneMatch(Double::isNaN))
                .limit(24)
                .toList();
        double[][] few = new double[COLUMNS.size()][];
        for (int j = 0; j < few.length; j++) {
            int column = j;
            few[j] = columns.stream().mapToDouble(row -> row[column]).toArray();
        }
        RegressionModel model = LogisticRegression.with(RegressionOptions.DEFAULTS)
                .fit(
                        NumericTable.of(few),
                        RegressionDesign.of(0, List.of(Term.numeric("year", 1), Term.numeric("hours", 5))))
                .ifAvailable()
                .orElseThrow();

        assertEqual(model, "CLASSICAL", 2);
    }

    @Test
    void anOffsetMovesTheConstantAlone() {
        RegressionModel near = simple(noisy(0));
        RegressionModel far = simple(noisy(1e6));
        double slope = near.coefficient("x").estimate();

        assertCloseToUnit("slope", far.coefficient("x").estimate(), slope, 1e-9);
        assertCloseToUnit(
                "error",
                far.coefficient("x").standardError(),
                near.coefficient("x").standardError(),
                1e-9);
        assertCloseToUnit(
                "constant",
                far.coefficient("(Intercept)").estimate(),
                near.coefficient("(Intercept)").estimate() - 1e6 * slope,
                1e-9);
        assertThat(far.deviance()).isPresent();
    }

    @Test
    void separationIsSaid() {
        double[] x = {1, 2, 3, 4, 5, 6};

        assertThat(fitted(x, 0, 0, 0, 1, 1, 1)).isEqualTo(Outcome.unavailable(Reason.SEPARATION));
        assertThat(fitted(new double[] {1, 2, 3, 3, 4, 5}, 0, 0, 0, 1, 1, 1))
                .as("all but where they touch")
                .isEqualTo(Outcome.unavailable(Reason.SEPARATION));
        assertThat(fitted(new double[] {0, 0, 0, 1, 1, 1, 0}, 0, 1, 0, 1, 1, 1, 1))
                .as("one level has one outcome")
                .isEqualTo(Outcome.unavailable(Reason.SEPARATION));
        assertThat(fitted(x, 0, 1, 0, 1, 1, 1)).as("overlap").isInstanceOf(Outcome.Available.class);
    }

    @Test
    void rareOutcomesAreNoSeparation() {
        double[] x = IntStream.range(0, 4000).mapToDouble(i -> i % 2).toArray();
        double[] y = new double[x.length];
        y[0] = 1;
        Arrays.fill(y, 100, 110, 1);
        y[1] = 1;

        Outcome<RegressionModel> fitted = fitted(x, y);

        assertThat(fitted).isInstanceOf(Outcome.Available.class);
    }

    @Test
    void conditionsOfTheDataAreReasons() {
        assertThat(fitted(new double[] {}, new double[] {})).isEqualTo(Outcome.unavailable(Reason.NO_CASES));
        assertThat(fitted(new double[] {1}, 1)).isEqualTo(Outcome.unavailable(Reason.TOO_FEW_CASES));
        assertThat(fitted(new double[] {1, 2, 3}, 1, 1, 1)).isEqualTo(Outcome.unavailable(Reason.CONSTANT));
        assertThat(fitted(new double[] {1, 1e200, 3}, 1, 0, 1)).isEqualTo(Outcome.unavailable(Reason.TOO_LARGE));
    }

    @Test
    void columnsThatAddNothingAreLeftOut() {
        NumericTable table = NumericTable.of(
                new double[] {0, 1, 0, 1, 1, 0, 1, 0},
                new double[] {1, 2, 3, 4, 5, 6, 7, 8},
                new double[] {2, 4, 6, 8, 10, 12, 14, 16},
                new double[] {5, 5, 5, 5, 5, 5, 5, 5});
        Term both = new Term("both", List.of(DesignColumn.indicator("p", 2), DesignColumn.indicator("q", 3)));

        RegressionModel model = LogisticRegression.with(RegressionOptions.DEFAULTS)
                .fit(table, RegressionDesign.of(0, List.of(Term.numeric("a", 1), both)))
                .ifAvailable()
                .orElseThrow();

        assertThat(model.coefficient("p").estimate()).isNaN();
        assertThat(model.coefficient("a").standardError()).isPositive();
        assertThat(model.caveats())
                .containsExactly(
                        new Caveat("p", "", Reason.COLLINEAR),
                        new Caveat("q", "", Reason.CONSTANT),
                        new Caveat("both", "", Reason.COLLINEAR));
    }

    @Test
    void oneClusterHasEstimatesWithoutErrors() {
        NumericTable table = noisy(0);

        RegressionModel model = LogisticRegression.with(RegressionOptions.DEFAULTS.with(StandardErrors.CLUSTER))
                .fit(table, RegressionDesign.of(0, List.of(Term.numeric("x", 1))), new int[table.rowCount()])
                .ifAvailable()
                .orElseThrow();

        assertThat(model.coefficient("x").estimate()).isFinite();
        assertThat(model.coefficient("x").standardError()).isNaN();
        assertThat(model.estimates()).isEmpty();
        assertThat(model.caveats()).containsExactly(new Caveat("", "", Reason.TOO_FEW_CLUSTERS));
    }

    @Test
    void aModelWithoutAnythingHasTheDevianceOfTheShare() {
        NumericTable table = noisy(0);

        Deviance deviance = LogisticRegression.with(RegressionOptions.DEFAULTS)
                .fit(table, RegressionDesign.of(0, List.of()))
                .ifAvailable()
                .flatMap(RegressionModel::deviance)
                .orElseThrow();

        assertCloseToUnit("deviance", deviance.deviance(), deviance.nullDeviance(), 1e-12);
        assertThat(deviance.pValue()).isNaN();
    }

    @Test
    void callersMistakesAreNamed() {
        LogisticRegression regression =
                LogisticRegression.with(RegressionOptions.DEFAULTS.with(StandardErrors.CLUSTER));
        RegressionDesign design = RegressionDesign.of(0, List.of(Term.numeric("x", 1)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> fitted(new double[] {1, 2, 3}, 0, 1, 2))
                .withMessage("the outcome of case 2 is 2.0, neither 0 nor 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> regression.fit(noisy(0), design))
                .withMessage("cluster-robust errors need the cluster of each case");
        assertThatIllegalArgumentException().isThrownBy(() -> regression.fit(noisy(0), design, new int[2]));
    }

    private static Outcome<RegressionModel> fitted(double[] x, double... y) {
        return LogisticRegression.with(RegressionOptions.DEFAULTS)
                .fit(NumericTable.of(y, x), RegressionDesign.of(0, List.of(Term.numeric("x", 1))));
    }

    private static RegressionModel simple(NumericTable table) {
        return LogisticRegression.with(RegressionOptions.DEFAULTS)
                .fit(table, RegressionDesign.of(0, List.of(Term.numeric("x", 1))))
                .ifAvailable()
                .orElseThrow();
    }

    /** Whole numbers, so that an offset costs them no digit. */
    private static NumericTable noisy(double offset) {
        RandomStream random = new RandomStream(1, 1);
        double[] x = new double[200];
        double[] y = new double[200];
        for (int i = 0; i < x.length; i++) {
            x[i] = random.nextInt(20);
            y[i] = random.nextDouble() < 1 / (1 + Math.exp(2 - 0.2 * x[i])) ? 1 : 0;
            x[i] += offset;
        }
        return NumericTable.of(y, x);
    }

    private static RegressionModel fit(StandardErrors errors) {
        LogisticRegression regression = LogisticRegression.with(RegressionOptions.DEFAULTS.with(errors));
        int[] teams = GoldenFile.rows("regression/logistic-data.csv")
                .mapToInt(row -> row.integer("team"))
                .toArray();
        return (errors == StandardErrors.CLUSTER ? regression.fit(TABLE, DESIGN, teams) : regression.fit(TABLE, DESIGN))
                .ifAvailable()
                .orElseThrow();
    }

    private static void assertEqual(RegressionModel model, String errors, int step) {
        List<GoldenFile.Row> expected = GoldenFile.rows("regression/logistic.csv")
                .filter(row -> row.text("errors").equals(errors) && row.integer("step") == step)
                .toList();
        assertThat(expected).isNotEmpty();
        for (GoldenFile.Row row : expected) {
            assertCloseToUnit(
                    row + " " + row.text("kind"),
                    figure(model, row.text("kind"), row.text("name"), row.text("figure")),
                    row.number("value"),
                    TOLERANCE);
        }
    }

    private static double figure(RegressionModel model, String kind, String name, String figure) {
        return switch (kind) {
            case "coefficient" -> figure(model.coefficient(name), figure);
            case "omnibus" -> figure(model.omnibus().get(0).test(), figure);
            default -> figure(model.fit(), model.deviance().orElseThrow(), figure);
        };
    }

    private static double figure(Coefficient coefficient, String figure) {
        return switch (figure) {
            case "estimate" -> coefficient.estimate();
            case "std.error" -> coefficient.standardError();
            case "statistic" -> coefficient.statistic();
            case "p.value" -> coefficient.pValue();
            case "conf.low" -> coefficient.confidenceInterval().lower();
            default -> coefficient.confidenceInterval().upper();
        };
    }

    private static double figure(FTest test, String figure) {
        return switch (figure) {
            case "statistic" -> test.statistic();
            case "df" -> test.degreesOfFreedom();
            default -> test.pValue();
        };
    }

    private static double figure(ModelFit fit, Deviance deviance, String figure) {
        return switch (figure) {
            case "nobs" -> fit.nobs();
            case "aic" -> fit.aic();
            case "bic" -> fit.bic();
            case "deviance" -> deviance.deviance();
            case "df.residual" -> deviance.degreesOfFreedom();
            case "null.deviance" -> deviance.nullDeviance();
            case "df.null" -> deviance.nullDegreesOfFreedom();
            case "chi.square" -> deviance.chiSquare();
            case "df" -> deviance.chiSquareDegreesOfFreedom();
            default -> deviance.pValue();
        };
    }

    private static NumericTable table(String golden) {
        List<GoldenFile.Row> rows = GoldenFile.rows(golden).toList();
        return NumericTable.of(COLUMNS.stream()
                .map(column ->
                        rows.stream().mapToDouble(row -> row.number(column)).toArray())
                .toArray(double[][]::new));
    }

    private static RegressionDesign design() {
        Term hours = Term.numeric("hours", 5);
        Term support = Term.numeric("support", 6);
        Term faculty = new Term(
                "faculty", List.of(DesignColumn.indicator("facultyb", 3), DesignColumn.indicator("facultyc", 4)));
        return RegressionDesign.of(
                0,
                List.of(
                        Term.numeric("year", 1),
                        Term.numeric("genderm", 2),
                        faculty,
                        hours,
                        support,
                        hours.times(support)));
    }
}
