package io.github.relata.stats.process;

import static io.github.relata.stats.Closeness.assertClose;
import static io.github.relata.stats.Closeness.assertCloseToUnit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.relata.stats.ConfidenceInterval;
import io.github.relata.stats.GoldenFile;
import io.github.relata.stats.NumericTable;
import io.github.relata.stats.Outcome;
import io.github.relata.stats.Reason;
import io.github.relata.stats.linear.StandardErrors;
import io.github.relata.stats.process.MediationResult.Told;
import io.github.relata.stats.regression.Deviance;
import io.github.relata.stats.resampling.IntervalKind;
import io.github.relata.stats.resampling.Resampling;
import io.github.relata.stats.resampling.SamplingDistribution;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Mediators and outcomes of two levels. */
class LogisticMediationTest {
    private static final List<String> COLUMNS = List.of("x", "w", "t", "c1", "m", "mb", "y", "yb");
    private static final Set<String> BINARY = Set.of("t", "mb", "yb");
    private static final MediationOptions QUICK =
            MediationOptions.DEFAULTS.with(Resampling.DEFAULTS.draws(200)).natural(PredictorChange.between(48, 55));

    static Stream<String> models() {
        return GoldenFile.rows("process/logistic-models.csv").map(row -> row.text("name"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void equalsR(String name) {
        MediationResult result = analyse(QUICK, named(name));

        assertThat(result.caveats()).isEmpty();
        GoldenFile.rows("process/logistic.csv")
                .filter(row -> row.text("name").equals(name))
                .forEach(row ->
                        assertCloseToUnit(row.toString(), told(result, row).estimate(), row.number("estimate"), 1e-9));
    }

    @ParameterizedTest
    @MethodSource("models")
    void drawsLieAboutTheEstimate(String name) {
        MediationResult result = analyse(QUICK, named(name));

        for (Told told : result.effects()) {
            SamplingDistribution distribution = told.distribution();
            double error = distribution.standardError();
            assertThat(error).as(told.effect().toString()).isPositive();
            if (told.effect().kind() != EffectKind.PROPORTION_MEDIATED) {
                assertThat(distribution.mean())
                        .as(told.effect().toString())
                        .isCloseTo(told.estimate(), within(0.5 * error));
            }
        }
    }

    @Test
    void effectsAreToldOnTheirScale() {
        MediationResult outcome = analyse(QUICK, named("normal to binary"));
        MediationResult mediator = analyse(QUICK, named("binary to normal"));

        assertThat(scales(outcome, EffectKind.DIRECT)).containsExactly(EffectScale.LOG_ODDS);
        assertThat(scales(outcome, EffectKind.INDIRECT)).containsExactly(EffectScale.LOG_ODDS);
        assertThat(scales(outcome, EffectKind.NATURAL_DIRECT)).containsExactly(EffectScale.PROBABILITY);
        assertThat(scales(mediator, EffectKind.DIRECT)).containsExactly(EffectScale.UNITS);
        assertThat(scales(mediator, EffectKind.INDIRECT)).containsExactly(EffectScale.PRODUCT);
        assertThat(scales(mediator, EffectKind.NATURAL_INDIRECT)).containsExactly(EffectScale.UNITS);
        assertThat(outcome.effects(EffectKind.INDIRECT).get(0).standardized()).isEmpty();
        assertThat(mediator.effects(EffectKind.INDIRECT).get(0).partiallyStandardized())
                .isEmpty();
        assertThat(mediator.effects(EffectKind.DIRECT).get(0).standardized()).isPresent();
    }

    @Test
    void thereIsNoTotalAndNoProportionUnlessNaturalEffectsAreChosen() {
        MediationOptions plain = MediationOptions.DEFAULTS.with(Resampling.DEFAULTS.draws(100));
        for (String name : List.of("normal to binary", "binary to normal", "binary to binary", "side by side")) {
            MediationResult result = analyse(plain, named(name));

            assertThat(result.effects(EffectKind.TOTAL)).isEmpty();
            assertThat(result.effects(EffectKind.PROPORTION_MEDIATED)).isEmpty();
            assertThat(result.totals()).isEmpty();
            assertThat(result.changes()).isEmpty();
        }
        MediationResult natural = analyse(QUICK, named("normal to binary"));
        assertThat(natural.effects(EffectKind.PROPORTION_MEDIATED)).hasSize(1);
        assertThat(natural.changes()).containsExactly(Map.entry("x", new PredictorChange.Values(48, 55)));
    }

    @Test
    void logOddsOfOneOutcomeAddUpButProductsDoNot() {
        PathModel model = parse("x>m|x>w|x>yb|m>yb|w>yb", "");
        MediationResult result = analyse(QUICK, model);
        double sum = result.effects(EffectKind.INDIRECT).stream()
                .mapToDouble(Told::estimate)
                .sum();

        Told total = result.effects(EffectKind.TOTAL_INDIRECT).get(0);
        assertClose("total indirect", total.estimate(), sum, 1e-12);
        assertThat(total.effect().scale()).isEqualTo(EffectScale.LOG_ODDS);
        assertThat(result.effects(EffectKind.CONTRAST)).hasSize(1);
        assertThat(analyse(QUICK, named("side by side")).effects(EffectKind.TOTAL_INDIRECT))
                .isEmpty();
    }

    @Test
    void naturalEffectsOfALinearModelAreProducts() {
        MediationResult result = analyse(QUICK, named("all normal"));

        assertClose("direct", natural(result), 7 * estimate(result, EffectKind.DIRECT), 1e-11);
        assertClose(
                "indirect",
                estimate(result, EffectKind.NATURAL_INDIRECT),
                7 * estimate(result, EffectKind.INDIRECT),
                1e-11);
        assertThat(result.effects(EffectKind.PROPORTION_MEDIATED)).hasSize(1);
        Told product = result.effects(EffectKind.INDIRECT).get(0);
        Told indirect = result.effects(EffectKind.NATURAL_INDIRECT).get(0);
        assertClose(
                "draws",
                indirect.distribution().standardError(),
                7 * product.distribution().standardError(),
                1e-9);
    }

    @Test
    void aCategoryChangesFromItsReferenceToEachLevel() {
        Variable groups = Variable.category("g", "0", List.of(new Variable.Level("1", 0), new Variable.Level("2", 1)));
        double[][] data = data();
        for (int row = 0; row < data[0].length; row++) {
            data[0][row] = row % 3 == 1 ? 1 : 0;
            data[1][row] = row % 3 == 2 ? 1 : 0;
        }
        PathModel linear = PathModel.parallel(groups, List.of(variable("m")), variable("y"));
        MediationResult result = Mediation.with(QUICK)
                .analyse(NumericTable.of(data), linear)
                .ifAvailable()
                .orElseThrow();

        for (int level = 0; level < 2; level++) {
            Told product = result.effects(EffectKind.INDIRECT).get(level);
            Told natural = result.effects(EffectKind.NATURAL_INDIRECT).get(level);
            assertThat(natural.effect().predictor()).isEqualTo(product.effect().predictor());
            assertCloseToUnit("indirect", natural.estimate(), product.estimate(), 1e-11);
            assertClose(
                    "draws",
                    natural.distribution().standardError(),
                    product.distribution().standardError(),
                    1e-9);
        }
        assertThat(result.changes()).containsOnlyKeys("g[1]", "g[2]");
    }

    @Test
    void aNumberCanChangeFromItsMeanToOneDeviationAbove() {
        MediationOptions options = QUICK.natural(PredictorChange.oneSdAboveMean());
        MediationResult result = analyse(options, named("all normal"));
        PredictorChange.Values change = Objects.requireNonNull(result.changes().get("x"));
        Told direct = result.effects(EffectKind.DIRECT).get(0);

        assertClose("direct", natural(result), direct.estimate() * (change.to() - change.from()), 1e-11);
    }

    @ParameterizedTest
    @EnumSource
    void everyIntervalHasNaturalEffectsToo(IntervalKind kind) {
        MediationResult result = analyse(QUICK.with(kind), named("side by side"));

        for (Told told : result.effects()) {
            assertThat(result.interval(told.distribution())).isInstanceOf(Outcome.Available.class);
        }
    }

    @Test
    void monteCarloAndBootstrapAgreeOnSpread() {
        MediationOptions options = QUICK.with(Resampling.DEFAULTS.draws(2000));
        Told bootstrap = analyse(options, named("normal first"))
                .effects(EffectKind.DIRECT)
                .get(0);
        Told monteCarlo = analyse(options.with(IntervalKind.MONTE_CARLO), named("normal first"))
                .effects(EffectKind.DIRECT)
                .get(0);

        assertClose(
                "standard error",
                bootstrap.distribution().standardError(),
                monteCarlo.distribution().standardError(),
                0.3);
    }

    @Test
    void intervalsLieWithinThreeMonteCarloErrorsOfBoot() {
        MediationResult result = analyse(QUICK.with(Resampling.DEFAULTS.draws(10_000)), named("binary to binary"));

        assertThat(result.drawsFailed()).isZero();
        GoldenFile.rows("process/logistic-intervals.csv").forEach(row -> {
            SamplingDistribution draws =
                    result.effects(EffectKind.valueOf(row.text("kind"))).get(0).distribution();
            ConfidenceInterval interval = result.interval(draws).ifAvailable().orElseThrow();
            assertCloseToUnit(row.toString(), draws.estimate(), row.number("estimate"), 1e-8);
            assertClose(row.toString(), draws.standardError(), row.number("sd"), 0.04);
            assertThat(interval.lower()).isCloseTo(row.number("low"), within(3 * row.number("low.se")));
            assertThat(interval.upper()).isCloseTo(row.number("high"), within(3 * row.number("high.se")));
        });
    }

    @Test
    void threadsChangeNoBit() throws Exception {
        MediationOptions options = QUICK.with(IntervalKind.BCA);
        MediationResult here = analyse(options, named("side by side"));
        MediationResult there = new ForkJoinPool(3)
                .submit(() -> analyse(options, named("side by side")))
                .get();

        assertThat(there).isEqualTo(here);
    }

    @Test
    void aLogisticEquationHasADevianceAndTestsByZ() {
        MediationResult result = analyse(QUICK, named("normal to binary"));

        assertThat(result.equations().get(0).model().deviance()).isEmpty();
        assertThat(result.equations().get(1).equation().isLogistic()).isTrue();
        Deviance deviance = result.equations().get(1).model().deviance().orElseThrow();
        assertThat(deviance.deviance()).isLessThan(deviance.nullDeviance());
        Told direct = result.effects(EffectKind.DIRECT).get(0);
        assertClose(
                "p",
                direct.inference().orElseThrow().pValue(),
                result.equations().get(1).model().coefficient("x").pValue(),
                1e-12);
    }

    @Test
    void clustersAreDrawnWhole() {
        int[] clusters = new int[table().rowCount()];
        Arrays.setAll(clusters, row -> row / 4);
        MediationResult result = Mediation.with(QUICK.with(StandardErrors.CLUSTER))
                .analyse(table(), named("side by side"), clusters)
                .ifAvailable()
                .orElseThrow();

        assertThat(result.drawsFailed()).isZero();
        assertThat(result.effects(EffectKind.NATURAL_INDIRECT)
                        .get(0)
                        .distribution()
                        .draws())
                .isEqualTo(200);
    }

    @Test
    void separationLeavesNoResult() {
        double[][] data = data();
        double[] x = data[COLUMNS.indexOf("x")];
        data[COLUMNS.indexOf("yb")] = Arrays.stream(x).map(v -> v > 50 ? 1 : 0).toArray();

        assertThat(Mediation.with(QUICK).analyse(NumericTable.of(data), named("normal to binary")))
                .isEqualTo(Outcome.unavailable(Reason.SEPARATION));
    }

    @Test
    void drawsThatSeparateAreCounted() {
        double[][] few = Arrays.stream(data()).map(x -> Arrays.copyOf(x, 14)).toArray(double[][]::new);
        few[COLUMNS.indexOf("yb")] = new double[] {0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0};
        MediationResult result = Mediation.with(QUICK)
                .analyse(NumericTable.of(few), parse("x>m|x>yb|m>yb", ""))
                .ifAvailable()
                .orElseThrow();

        assertThat(result.drawFailures()).containsKey(Reason.SEPARATION);
        assertThat(result.drawsFailed())
                .isEqualTo(result.drawFailures().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
    }

    @Test
    void aPredictorThatIsConstantHasNoNaturalEffect() {
        double[][] data = data();
        Arrays.fill(data[COLUMNS.indexOf("x")], 3);
        MediationResult result = Mediation.with(QUICK)
                .analyse(NumericTable.of(data), named("binary to normal"))
                .ifAvailable()
                .orElseThrow();

        assertThat(result.effects()).isEmpty();
        assertThat(result.caveats()).hasSize(1);
    }

    @Test
    void anOutcomeOfThreeLevelsIsRefused() {
        Variable three = Variable.category("g", "a", List.of(new Variable.Level("b", 2), new Variable.Level("c", 5)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Arrow.of(variable("x"), three))
                .withMessageContaining("\"g\" is a category of three levels or more");
    }

    @Test
    void theMeanOverANormalDistributionIsExact() {
        assertClose("without spread", LogisticNormal.mean(0.7, 0), LogisticNormal.logistic(0.7), 1e-15);
        assertClose("symmetric", LogisticNormal.mean(0, 5), 0.5, 1e-12);
        for (double deviation : new double[] {0.3, 1, 2.5, 6}) {
            double sum = 0;
            for (double z = -9; z <= 9; z += 0.001) {
                sum += Math.exp(-z * z / 2) * LogisticNormal.logistic(-1.2 + deviation * z) * 0.001;
            }
            assertClose(
                    "deviation " + deviation, LogisticNormal.mean(-1.2, deviation), sum / Math.sqrt(2 * Math.PI), 1e-9);
        }
    }

    private static double natural(MediationResult result) {
        return estimate(result, EffectKind.NATURAL_DIRECT);
    }

    private static double estimate(MediationResult result, EffectKind kind) {
        return result.effects(kind).get(0).estimate();
    }

    private static List<EffectScale> scales(MediationResult result, EffectKind kind) {
        return result.effects(kind).stream().map(told -> told.effect().scale()).toList();
    }

    private static Told told(MediationResult result, GoldenFile.Row row) {
        return result.effects().stream()
                .filter(told -> told.effect().kind().name().equals(row.text("kind")))
                .filter(told -> String.join(" ", told.effect().mediators()).equals(row.text("mediators")))
                .skip(row.integer("place"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no effect " + row.cells()));
    }

    private static MediationResult analyse(MediationOptions options, PathModel model) {
        return Mediation.with(options).analyse(table(), model).ifAvailable().orElseThrow();
    }

    private static PathModel named(String name) {
        return GoldenFile.rows("process/logistic-models.csv")
                .filter(row -> row.text("name").equals(name))
                .map(row -> parse(row.text("paths"), row.text("covariates")))
                .findFirst()
                .orElseThrow();
    }

    private static PathModel parse(String paths, String covariates) {
        return PathModels.parse(paths, covariates, LogisticMediationTest::variable);
    }

    private static Variable variable(String name) {
        int column = COLUMNS.indexOf(name);
        return BINARY.contains(name) ? Variable.binary(name, column) : Variable.numeric(name, column);
    }

    private static NumericTable table() {
        return NumericTable.of(data());
    }

    private static double[][] data() {
        List<GoldenFile.Row> rows = GoldenFile.rows("process/logistic-data.csv").toList();
        return COLUMNS.stream()
                .map(column ->
                        rows.stream().mapToDouble(row -> row.number(column)).toArray())
                .toArray(double[][]::new);
    }
}
