package io.github.relata.stats.regression;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.stats.NumericTable;
import io.github.relata.stats.linear.FTest;
import io.github.relata.stats.linear.StandardErrors;
import io.github.relata.stats.regression.Coefficient.Contribution;
import io.github.relata.stats.regression.RegressionDesign.Intercept;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every figure of {@code lm} with its covariance estimators, as the R scripts of {@code golden/regression} wrote them. */
class GoldenRegressionTest {
    private static final double TOLERANCE = 1e-10;

    /** Smaller figures but p values are compared by their distance: R takes some of them as a difference of two numbers. */
    private static final double SMALL = 1e-5;

    @TestFactory
    Stream<DynamicTest> survey() {
        GoldenCsv data = GoldenCsv.read("survey-data.csv");
        Columns columns = new Columns(data, "stress", "age", "genderm", "facultyb", "facultyc", "hours", "support");
        Term age = columns.numeric("age");
        Term gender = new Term("gender", List.of(columns.indicator("genderm")));
        Term faculty = new Term("faculty", List.of(columns.indicator("facultyb"), columns.indicator("facultyc")));
        Term hours = columns.numeric("hours");
        Term support = columns.numeric("support");
        RegressionDesign design = new RegressionDesign(
                0,
                Intercept.INCLUDED,
                List.of(
                        List.of(age, gender),
                        List.of(faculty, hours),
                        List.of(support, hours.times(support), faculty.times(support))));
        int[] team =
                Arrays.stream(data.numbers("team")).mapToInt(code -> (int) code).toArray();
        return tests("survey", columns.table, design, 0.95, team);
    }

    @TestFactory
    Stream<DynamicTest> collinear() {
        Columns columns = new Columns(
                GoldenCsv.read("collinear-data.csv"), "y", "a", "four", "copy", "b", "sum", "male", "female", "c");
        RegressionDesign design = new RegressionDesign(
                0,
                Intercept.INCLUDED,
                List.of(
                        columns.numeric(List.of("a", "four", "copy")),
                        columns.numeric(List.of("b", "sum", "male", "female", "c"))));
        return tests("collinear", columns.table, design, 0.95);
    }

    @TestFactory
    Stream<DynamicTest> largeOffsets() {
        Columns columns = new Columns(GoldenCsv.read("offset-data.csv"), "y", "year", "id", "stamp");
        return tests("offset", columns.table, RegressionDesign.of(0, columns.numeric(columns.predictors())), 0.95);
    }

    @TestFactory
    Stream<DynamicTest> withoutIntercept() {
        Columns columns = new Columns(GoldenCsv.read("nointercept-data.csv"), "y", "a", "b", "c");
        RegressionDesign design = new RegressionDesign(
                0, Intercept.NONE, List.of(columns.numeric(List.of("a")), columns.numeric(List.of("b", "c"))));
        return tests("nointercept", columns.table, design, 0.95);
    }

    @TestFactory
    Stream<DynamicTest> longley() {
        Columns columns = new Columns(
                GoldenCsv.read("longley-data.csv"),
                "Employed",
                "GNP.deflator",
                "GNP",
                "Unemployed",
                "Armed.Forces",
                "Population",
                "Year");
        return tests("longley", columns.table, RegressionDesign.of(0, columns.numeric(columns.predictors())), 0.9);
    }

    private static Stream<DynamicTest> tests(
            String golden, NumericTable table, RegressionDesign design, double level, int... clusters) {
        Map<StandardErrors, HierarchicalResult> results = new EnumMap<>(StandardErrors.class);
        return GoldenCsv.read(golden + ".csv").rows().stream()
                .map(row -> DynamicTest.dynamicTest(String.join(" ", row), () -> {
                    StandardErrors errors = StandardErrors.valueOf(row.get(0));
                    HierarchicalResult result = results.computeIfAbsent(
                            errors, key -> fit(new RegressionOptions(key, level), table, design, clusters));
                    RegressionModel model = result.steps().get(Integer.parseInt(row.get(1)) - 1);
                    double actual = figure(model, row.get(2), row.get(3), row.get(4));
                    assertEqual(row, actual);
                }));
    }

    private static HierarchicalResult fit(
            RegressionOptions options, NumericTable table, RegressionDesign design, int[] clusters) {
        HierarchicalRegression regression = HierarchicalRegression.with(options);
        return (clusters.length > 0 ? regression.fit(table, design, clusters) : regression.fit(table, design))
                .ifAvailable()
                .orElseThrow();
    }

    private static void assertEqual(List<String> row, double actual) {
        double expected = GoldenCsv.number(row.get(5));
        if (Double.isNaN(expected)) {
            assertThat(actual).as(row.toString()).isNaN();
        } else {
            double scale = row.get(4).equals("p.value") ? expected : Math.max(Math.abs(expected), SMALL);
            assertThat(Math.abs(actual - expected)).as(row + " was " + actual).isLessThanOrEqualTo(TOLERANCE * scale);
        }
    }

    private static double figure(RegressionModel model, String kind, String name, String figure) {
        return switch (kind) {
            case "coefficient" -> figure(model.coefficient(name), figure);
            case "fit" -> figure(model.fit(), figure);
            case "change" -> figure(model.change().orElseThrow(), figure);
            default ->
                figure(
                        model.omnibus().stream()
                                .filter(test -> test.term().equals(name))
                                .findFirst()
                                .orElseThrow(),
                        figure);
        };
    }

    private static double figure(Coefficient coefficient, String figure) {
        return switch (figure) {
            case "estimate" -> coefficient.estimate();
            case "std.error" -> coefficient.standardError();
            case "statistic" -> coefficient.statistic();
            case "df" -> coefficient.degreesOfFreedom();
            case "p.value" -> coefficient.pValue();
            case "conf.low" -> coefficient.confidenceInterval().lower();
            case "conf.high" -> coefficient.confidenceInterval().upper();
            case "std.estimate" -> coefficient.standardizedEstimate();
            default -> figure(coefficient.contribution().orElseThrow(), figure);
        };
    }

    private static double figure(Contribution contribution, String figure) {
        return switch (figure) {
            case "sr2" -> contribution.semipartialSquared();
            case "vif" -> contribution.vif();
            case "tolerance" -> contribution.tolerance();
            case "zero.order" -> contribution.zeroOrder();
            default -> throw new IllegalArgumentException(figure);
        };
    }

    private static double figure(ModelFit fit, String figure) {
        return switch (figure) {
            case "nobs" -> fit.nobs();
            case "r.squared" -> fit.rSquared();
            case "adj.r.squared" -> fit.adjustedRSquared();
            case "sigma" -> fit.sigma();
            case "aic" -> fit.aic();
            case "bic" -> fit.bic();
            default -> figure(fit.test(), figure);
        };
    }

    private static double figure(ModelChange change, String figure) {
        return figure.equals("delta.r.squared") ? change.deltaRSquared() : figure(change.test(), figure);
    }

    private static double figure(OmnibusTest omnibus, String figure) {
        return switch (figure) {
            case "delta.r.squared" -> omnibus.deltaRSquared();
            case "gvif" -> omnibus.gvif();
            default -> figure(omnibus.test(), figure);
        };
    }

    private static double figure(FTest test, String figure) {
        return switch (figure) {
            case "statistic" -> test.statistic();
            case "df" -> test.degreesOfFreedom();
            case "df.residual" -> test.residualDegreesOfFreedom();
            case "p.value" -> test.pValue();
            default -> throw new IllegalArgumentException(figure);
        };
    }

    /** Columns of a data file by name, the outcome first. */
    private static final class Columns {
        private final List<String> names;
        private final NumericTable table;

        Columns(GoldenCsv data, String... names) {
            this.names = List.of(names);
            this.table = NumericTable.of(this.names.stream().map(data::numbers).toArray(double[][]::new));
        }

        List<String> predictors() {
            return names.subList(1, names.size());
        }

        Term numeric(String name) {
            return Term.numeric(name, names.indexOf(name));
        }

        List<Term> numeric(List<String> names) {
            List<Term> terms = new ArrayList<>();
            names.forEach(name -> terms.add(numeric(name)));
            return terms;
        }

        DesignColumn indicator(String name) {
            return DesignColumn.indicator(name, names.indexOf(name));
        }
    }
}
