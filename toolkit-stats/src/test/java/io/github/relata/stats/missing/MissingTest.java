package io.github.relata.stats.missing;

import static io.github.relata.stats.Closeness.assertClose;
import static io.github.relata.stats.Closeness.assertCloseToUnit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.stats.GoldenFile;
import io.github.relata.stats.NumericTable;
import io.github.relata.stats.Outcome;
import io.github.relata.stats.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissingTest {
    private static final double NA = Double.NaN;

    static Stream<GoldenFile.Row> tests() {
        return GoldenFile.rows("missing/little.csv");
    }

    static Stream<GoldenFile.Row> moments() {
        return GoldenFile.rows("missing/moments.csv");
    }

    @ParameterizedTest
    @MethodSource("tests")
    void littlesTestEqualsItsFormulaOnLavaansEstimates(GoldenFile.Row row) {
        LittleTest.Result actual = LittleTest.of(table(row)).ifAvailable().orElseThrow();
        assertClose("statistic", actual.statistic(), row.number("statistic"), 1e-8);
        assertThat(actual.degreesOfFreedom()).isEqualTo(row.integer("df"));
        assertClose("p", actual.pValue(), row.number("p.value"), 1e-7);
        assertThat(actual.n()).isEqualTo(row.integer("n"));
        assertThat(actual.patterns()).isEqualTo(row.integer("patterns"));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void estimatesEqualLavaan(GoldenFile.Row row) {
        NormalMoments actual = NormalMoments.of(table(row)).ifAvailable().orElseThrow();
        int i = row.integer("i");
        int j = row.integer("j");
        double units = Math.sqrt(actual.covariance(i, i) * actual.covariance(j, j));
        assertCloseToUnit("mean", actual.mean(i), row.number("mean"), 1e-9);
        assertCloseToUnit("covariance", actual.covariance(i, j) / units, row.number("covariance") / units, 1e-8);
        assertThat(actual.covariance(j, i)).isEqualTo(actual.covariance(i, j));
        assertThat(actual.steps()).isBetween(1, 2000);
    }

    private static NumericTable table(GoldenFile.Row row) {
        return NumericTable.of(GoldenFile.columns("missing/data.csv", row.text("name")));
    }

    @Test
    void patternsAreCountedTheMostFrequentFirst() {
        NumericTable table = NumericTable.of(
                new double[] {1, NA, 3, 4, NA, NA, 7, NA},
                new double[] {1, 2, NA, 4, 5, NA, 7, NA},
                new double[] {1, 2, 3, NA, 5, 6, 7, 8});
        assertThat(MissingPatterns.of(table))
                .containsExactly(
                        new MissingPattern(List.of(), 2),
                        new MissingPattern(List.of(0), 2),
                        new MissingPattern(List.of(0, 1), 2),
                        new MissingPattern(List.of(1), 1),
                        new MissingPattern(List.of(2), 1));
        assertThat(MissingPatterns.of(NumericTable.of(new double[0]))).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void patternsOfManyVariablesAndBlocksAddUpToTheRows(long seed) {
        Random random = new Random(seed);
        double[][] columns = new double[70][2 * NumericTable.BLOCK_ROWS + 10];
        for (double[] column : columns) {
            Arrays.setAll(column, row -> random.nextInt(40) == 0 ? NA : row);
        }
        List<MissingPattern> patterns = MissingPatterns.of(NumericTable.of(columns));
        assertThat(patterns.stream().mapToLong(MissingPattern::cases).sum()).isEqualTo(columns[0].length);
        assertThat(patterns.stream().map(MissingPattern::missing)).doesNotHaveDuplicates();
        for (int variable = 0; variable < columns.length; variable++) {
            int place = variable;
            long missing =
                    Arrays.stream(columns[variable]).filter(Double::isNaN).count();
            assertThat(patterns.stream()
                            .filter(pattern -> pattern.missing().contains(place))
                            .mapToLong(MissingPattern::cases)
                            .sum())
                    .isEqualTo(missing);
        }
    }

    @Test
    void ofCompleteDataTheEstimatesAreMeansAndCovariances() {
        NormalMoments actual = NormalMoments.of(NumericTable.of(new double[] {1, 2, 3, 6}, new double[] {2, 1, 5, 4}))
                .ifAvailable()
                .orElseThrow();
        assertThat(actual.n()).isEqualTo(4);
        assertCloseToUnit("mean", actual.mean(0), 3, 1e-14);
        assertCloseToUnit("variance", actual.covariance(0, 0), 14 / 4.0, 1e-14);
        assertCloseToUnit("covariance", actual.covariance(0, 1), 7 / 4.0, 1e-14);
    }

    @Test
    void theTestDoesNotDependOnUnitsNorOnTheOrderOfVariables() {
        double[][] x = GoldenFile.columns("missing/data.csv", "completely at random");
        LittleTest.Result plain = result(x);
        double[][] turned = {x[3], Arrays.stream(x[1]).map(v -> 1e7 - 300 * v).toArray(), x[0], x[4], x[2]};
        assertClose("statistic", result(turned).statistic(), plain.statistic(), 1e-8);
        assertThat(result(turned).degreesOfFreedom()).isEqualTo(plain.degreesOfFreedom());
    }

    @Test
    void saysWhyThereIsNoTest() {
        double[] a = {1, 2, 3, 4, 5, 7};
        double[] b = {2, 1, 4, 3, 7, 6};
        assertReason(Reason.NOTHING_MISSING, a, b);
        assertReason(Reason.NOTHING_MISSING, new double[] {1, 2, 3, NA}, new double[] {2, 1, 4, NA});
        assertReason(Reason.CONSTANT, a, new double[] {2, 2, NA, 2, 2, 2});
        assertReason(Reason.CONSTANT, a, new double[] {NA, NA, NA, NA, NA, NA});
        assertReason(Reason.TOO_FEW_CASES, new double[] {1, 2, NA}, new double[] {2, 1, 4}, new double[] {2, 7, 4});
        assertReason(Reason.NEVER_TOGETHER, new double[] {1, 2, 3, NA, NA, NA}, new double[] {NA, NA, NA, 4, 5, 8});
        assertReason(Reason.SINGULAR, a, new double[] {2, 4, 6, NA, 10, 14});
        assertReason(Reason.SINGULAR, new double[] {1, 2, NA, 4, 3, 7}, new double[] {2, 1, 4, NA, 7, 6}, new double[] {
            3, 3, 5, 7, 10, 13
        });
    }

    @Test
    void morePatternsThanCanBeTrustedAreTold() {
        Random random = new Random(7);
        double[][] columns = new double[20][9000];
        for (double[] column : columns) {
            Arrays.setAll(column, row -> random.nextBoolean() ? NA : random.nextGaussian());
        }
        assertReason(Reason.TOO_MANY_PATTERNS, columns);
    }

    private static void assertReason(Reason expected, double[]... columns) {
        assertThat(LittleTest.of(NumericTable.of(columns))).isEqualTo(Outcome.unavailable(expected));
    }

    private static LittleTest.Result result(double[][] columns) {
        return LittleTest.of(NumericTable.of(columns)).ifAvailable().orElseThrow();
    }
}
