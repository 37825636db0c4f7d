package io.github.relata.stats.process;

import static io.github.relata.stats.Closeness.assertClose;
import static io.github.relata.stats.Closeness.assertCloseToUnit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.stats.GoldenFile;
import io.github.relata.stats.NumericTable;
import io.github.relata.stats.Outcome;
import io.github.relata.stats.linear.FTest;
import io.github.relata.stats.linear.StandardErrors;
import io.github.relata.stats.process.JohnsonNeyman.Bound;
import io.github.relata.stats.regression.ModelChange;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModerationGoldenTest {
    private static final double TOLERANCE = 1e-9;
    private static final List<ZeroEffect.Kind> KINDS =
            List.of(ZeroEffect.Kind.BOUNDED, ZeroEffect.Kind.OUTSIDE, ZeroEffect.Kind.WHOLE_LINE);
    private static final List<String> COLUMNS = List.of("y", "x", "w", "z", "g1", "g2", "c");

    static Stream<GoldenFile.Row> figures() {
        return GoldenFile.rows("process/moderation.csv");
    }

    @ParameterizedTest
    @MethodSource("figures")
    void equalsR(GoldenFile.Row row) {
        double[] expected = row.numbers("values");
        int place = row.integer("place");
        ModerationResult pointwise = result(row, Significance.POINTWISE);
        switch (row.text("figure")) {
            case "change" -> assertChange(pointwise.model().change().orElseThrow(), expected);
            case "slope" -> assertInference(pointwise.slopes().get(place).slope(), expected);
            case "region" -> assertRegion(pointwise.regions().get(place).bounds(), expected);
            case "surface" -> assertSurface(pointwise.surfaces().get(place).grid(), expected);
            case "simultaneous" ->
                assertRegion(
                        result(row, Significance.FALSE_DISCOVERY)
                                .regions()
                                .get(place)
                                .bounds(),
                        expected);
            default -> assertZero(pointwise.zeros().get(place).zero(), expected);
        }
    }

    private static void assertChange(ModelChange change, double[] expected) {
        FTest test = change.test();
        assertCloseToUnit("R2 change", change.deltaRSquared(), expected[0], 1e-12);
        assertClose("F", test.statistic(), expected[1], TOLERANCE);
        assertThat(test.degreesOfFreedom()).isEqualTo((int) expected[2]);
        assertThat(test.residualDegreesOfFreedom()).isEqualTo((int) expected[3]);
        assertClose("p", test.pValue(), expected[4], TOLERANCE);
    }

    private static void assertInference(Inference slope, double[] expected) {
        assertClose("estimate", slope.estimate(), expected[0], TOLERANCE);
        assertClose("standard error", slope.standardError(), expected[1], TOLERANCE);
        assertClose("t", slope.statistic(), expected[2], TOLERANCE);
        assertThat(slope.degreesOfFreedom()).isEqualTo((int) expected[3]);
        assertClose("p", slope.pValue(), expected[4], TOLERANCE);
        assertCloseToUnit("lower", slope.confidenceInterval().lower(), expected[5], TOLERANCE);
        assertCloseToUnit("upper", slope.confidenceInterval().upper(), expected[6], TOLERANCE);
    }

    private static void assertRegion(Outcome<JohnsonNeyman> outcome, double[] expected) {
        JohnsonNeyman region = outcome.ifAvailable().orElseThrow();
        assertClose("critical value", region.criticalValue(), expected[0], TOLERANCE);
        assertThat(region.significantBelowAll()).isEqualTo(expected[1] == 1);
        assertClose("share", region.shareSignificant(), expected[2], 1e-15);
        assertThat(region.bounds()).hasSize((expected.length - 3) / 3);
        int next = 3;
        for (Bound bound : region.bounds()) {
            // a bound far outside the data lies where the curve is nearly flat, and keeps fewer digits
            double reach = Math.max(1, Math.abs(bound.value()) / (region.observedMax() - region.observedMin()));
            assertClose("bound", bound.value(), expected[next++], TOLERANCE * reach);
            assertClose("share below", bound.shareBelow(), expected[next++], 1e-15);
            assertClose("share above", bound.shareAbove(), expected[next++], 1e-15);
        }
    }

    private static void assertSurface(SignificanceGrid grid, double[] expected) {
        assertClose("share", grid.shareSignificant(), expected[0], 1e-15);
        assertClose("first", grid.first().get(5), expected[1], 1e-15);
        assertClose("second", grid.second().get(20), expected[2], 1e-15);
        assertClose("t", grid.effects().get(5).get(20).statistic(), expected[3], TOLERANCE);
    }

    private static void assertZero(Outcome<ZeroEffect> outcome, double[] expected) {
        ZeroEffect zero = outcome.ifAvailable().orElseThrow();
        assertClose("value", zero.value(), expected[0], TOLERANCE);
        assertThat(zero.kind()).isEqualTo(KINDS.get((int) expected[1]));
        assertClose("lower", zero.lower(), expected[2], TOLERANCE);
        assertClose("upper", zero.upper(), expected[3], TOLERANCE);
    }

    private static ModerationResult result(GoldenFile.Row row, Significance significance) {
        StandardErrors errors = StandardErrors.valueOf(row.text("errors"));
        Moderation moderation =
                Moderation.with(ModerationOptions.DEFAULTS.with(errors).with(significance));
        ModerationModel model = model(row.text("name"));
        Outcome<ModerationResult> result = errors == StandardErrors.CLUSTER
                ? moderation.analyse(table(), model, teams())
                : moderation.analyse(table(), model);
        return result.ifAvailable().orElseThrow();
    }

    private static ModerationModel model(String name) {
        Variable y = Variable.numeric("y", 0);
        Variable x = Variable.numeric("x", 1);
        Variable w = Variable.numeric("w", 2);
        Variable z = Variable.numeric("z", 3);
        Variable g = Variable.category("g", "0", List.of(new Variable.Level("1", 4), new Variable.Level("2", 5)));
        Variable c = Variable.numeric("c", 6);
        return switch (name) {
            case "two" -> ModerationModel.of(y, x, Moderators.additive(w), List.of(c));
            case "additive" -> ModerationModel.of(y, x, Moderators.additive(w, z));
            case "three" -> ModerationModel.of(y, x, Moderators.product(w, z));
            case "category" -> ModerationModel.of(y, x, Moderators.additive(g));
            case "quadratic" -> ModerationModel.of(y, x, Moderators.additive(x));
            default -> ModerationModel.of(y, g, Moderators.additive(w));
        };
    }

    private static NumericTable table() {
        List<GoldenFile.Row> rows =
                GoldenFile.rows("process/moderation-data.csv").toList();
        return NumericTable.of(COLUMNS.stream()
                .map(column ->
                        rows.stream().mapToDouble(row -> row.number(column)).toArray())
                .toArray(double[][]::new));
    }

    private static int[] teams() {
        return GoldenFile.rows("process/moderation-data.csv")
                .mapToInt(row -> row.integer("team"))
                .toArray();
    }
}
