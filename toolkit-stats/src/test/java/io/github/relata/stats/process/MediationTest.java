package io.github.relata.stats.process;

import static io.github.relata.stats.Closeness.assertClose;
import static io.github.relata.stats.Closeness.assertCloseToUnit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relata.stats.Caveat;
import io.github.relata.stats.NumericTable;
import io.github.relata.stats.Outcome;
import io.github.relata.stats.Reason;
import io.github.relata.stats.linear.StandardErrors;
import io.github.relata.stats.process.MediationResult.Told;
import io.github.relata.stats.resampling.IntervalKind;
import io.github.relata.stats.resampling.Resampling;
import io.github.relata.stats.resampling.SamplingDistribution;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediationTest {
    private static final MediationOptions QUICK = MediationOptions.DEFAULTS.with(Resampling.DEFAULTS.draws(400));

    @Test
    void theTotalIsDirectAndIndirectTogetherAndThatOfTheRegressionWithoutMediators() {
        MediationResult result = analyse(QUICK, PathModels.named("6"));
        double total = estimate(result, EffectKind.TOTAL);
        double sum = estimate(result, EffectKind.DIRECT) + estimate(result, EffectKind.TOTAL_INDIRECT);
        assertClose("total", total, sum, 1e-12);
        assertClose(
                "regression", result.totals().get(0).model().coefficient("x").estimate(), total, 1e-9);
        Inference inference =
                result.effects(EffectKind.TOTAL).get(0).inference().orElseThrow();
        assertClose("its test", inference.estimate(), total, 1e-9);
    }

    @Test
    void aModelWithAnArrowLeftOutHasNoRegressionForItsTotal() {
        MediationResult result = analyse(QUICK, PathModels.named("no direct path"));
        assertThat(result.totals()).isEmpty();
        assertThat(result.effects(EffectKind.TOTAL).get(0).inference()).isEmpty();
    }

    @Test
    void aContrastTurnsWithItsOrder() {
        PathModel model = PathModels.parse("x>m1|x>m2|x>y|m1>y|m2>y", "");
        PathModel turned = PathModels.parse("x>m2|x>m1|x>y|m2>y|m1>y", "");
        Told contrast = analyse(QUICK, model).effects(EffectKind.CONTRAST).get(0);
        Told other = analyse(QUICK, turned).effects(EffectKind.CONTRAST).get(0);
        assertCloseToUnit("contrast", contrast.estimate(), -other.estimate(), 1e-12);
        assertCloseToUnit(
                "its draws",
                contrast.distribution().mean(),
                -other.distribution().mean(),
                1e-10);
    }

    @Test
    void aChangeOfUnitChangesNoStandardizedEffect() {
        double[][] data = data();
        double[][] scaled = Arrays.stream(data).map(double[]::clone).toArray(double[][]::new);
        int x = PathModels.COLUMNS.indexOf("x");
        for (int row = 0; row < scaled[x].length; row++) {
            scaled[x][row] = 1e6 + 100 * scaled[x][row];
        }
        PathModel model = PathModels.named("7");
        MediationResult before = analyse(QUICK, model, data);
        MediationResult after = analyse(QUICK, model, scaled);
        for (int i = 0; i < before.effects().size(); i++) {
            Told one = before.effects().get(i);
            Told other = after.effects().get(i);
            assertCloseToUnit("estimate", other.estimate() * 100, one.estimate(), 1e-9);
            assertThat(one.standardized().isPresent())
                    .isEqualTo(other.standardized().isPresent());
            one.standardized()
                    .ifPresent(own -> assertCloseToUnit(
                            "draws", other.standardized().orElseThrow().standardError(), own.standardError(), 1e-6));
        }
    }

    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {1, 2, 16})
    void threadsChangeNoBit(int threads) throws Exception {
        PathModel model = PathModels.named("59");
        MediationOptions options = QUICK.with(IntervalKind.BCA);
        MediationResult here = analyse(options, model);
        MediationResult there =
                new ForkJoinPool(threads).submit(() -> analyse(options, model)).get();
        assertThat(there).isEqualTo(here);
    }

    @Test
    void anotherSeedGivesOtherDraws() {
        PathModel model = PathModels.named("4");
        SamplingDistribution one = analyse(QUICK, model).effects().get(1).distribution();
        SamplingDistribution other = analyse(
                        QUICK.with(Resampling.DEFAULTS.draws(400).seed(2)), model)
                .effects()
                .get(1)
                .distribution();
        assertThat(other.estimate()).isEqualTo(one.estimate());
        assertThat(other.standardError()).isNotEqualTo(one.standardError());
    }

    @ParameterizedTest
    @EnumSource(
            value = StandardErrors.class,
            names = {"CLASSICAL", "HC3", "CLUSTER"})
    void errorsReachTheDirectEffect(StandardErrors errors) {
        MediationResult result = Mediation.with(QUICK.with(errors))
                .analyse(PathModels.table(), PathModels.named("4"), PathModels.teams())
                .ifAvailable()
                .orElseThrow();
        Told direct = result.effects(EffectKind.DIRECT).get(0);
        double error = result.equations().get(1).model().coefficient("x").standardError();
        assertClose("standard error", direct.inference().orElseThrow().standardError(), error, 1e-12);
    }

    @Test
    void aResampleThatLosesALevelIsAFailedDraw() {
        double[][] data = data();
        int g2 = PathModels.COLUMNS.indexOf("g2");
        Arrays.fill(data[g2], 0);
        data[g2][0] = 1;
        data[g2][1] = 1;
        MediationResult result = analyse(QUICK, PathModels.named("categorical predictor"), data);
        assertThat(result.drawsFailed()).isBetween(30, 90); // e^-2 of 400
        assertThat(result.drawFailures()).containsOnlyKeys(Reason.LOST_LEVEL);
        assertThat(result.effects().get(0).distribution().draws()).isEqualTo(400 - result.drawsFailed());
    }

    @Test
    void aCollinearCovariateIsLeftOutOfTheDrawsToo() {
        double[][] data = data();
        data[PathModels.COLUMNS.indexOf("c2")] = data[PathModels.COLUMNS.indexOf("c1")].clone();
        MediationResult result = analyse(QUICK, PathModels.named("4"), data);
        assertThat(result.drawsFailed()).isZero();
        assertThat(result.caveats()).isEmpty();
    }

    @Test
    void anEffectOfAConstantPredictorIsACaveat() {
        double[][] data = data();
        Arrays.fill(data[PathModels.COLUMNS.indexOf("x")], 3);
        MediationResult result = analyse(QUICK, PathModels.named("4"), data);
        assertThat(result.effects()).isEmpty();
        assertThat(result.caveats()).containsExactly(new Caveat("x -> y", "", Reason.CONSTANT));
    }

    @Test
    void aCovariateCanStandInSomeEquationsOnly() {
        PathModel whole = PathModels.parse("x>m1|x>y|m1>y", "");
        Variable m1 = PathModels.variable("m1");
        PathModel model =
                new PathModel(whole.arrows(), List.of(new PathModel.Covariate(PathModels.variable("c1"), List.of(m1))));
        MediationResult result = analyse(QUICK, model);
        assertThat(result.equations())
                .extracting(fitted -> fitted.model().coefficients().size())
                .containsExactly(3, 3);
        assertThat(result.totals()).isEmpty();
    }

    @Test
    void thePValueIsTheLevelAtWhichThePercentileIntervalEndsAtZero() {
        SamplingDistribution direct = analyse(QUICK, PathModels.named("4"))
                .effects(EffectKind.DIRECT)
                .get(0)
                .distribution();
        double p = direct.pValue();
        assertThat(p).isBetween(0.005, 0.5);
        assertThat(direct.interval(IntervalKind.PERCENTILE, 1 - p - 0.01)
                        .ifAvailable()
                        .orElseThrow()
                        .lower())
                .isPositive();
        assertThat(direct.interval(IntervalKind.PERCENTILE, 1 - p + 0.004)
                        .ifAvailable()
                        .orElseThrow()
                        .lower())
                .isNegative();
    }

    @Test
    void aTotalOfModeratedPathsIsToldAtTheirValues() {
        MediationResult result = analyse(QUICK, PathModels.named("8"));
        List<Told> totals = result.effects(EffectKind.TOTAL);
        assertThat(totals).hasSize(3);
        for (int i = 0; i < 3; i++) {
            double sum = result.effects(EffectKind.DIRECT).get(i).estimate()
                    + result.effects(EffectKind.INDIRECT).get(i).estimate();
            assertClose("total", totals.get(i).estimate(), sum, 1e-12);
            assertThat(totals.get(i).effect().at()).hasSize(1);
            assertThat(totals.get(i).inference()).isEmpty();
        }
    }

    @Test
    void aCategoricalPredictorIsTestedAsAWhole() {
        MediationResult result = analyse(QUICK, PathModels.named("categorical predictor"));
        assertThat(result.equations())
                .allMatch(fitted -> fitted.model().omnibus().get(0).term().equals("g"));
        assertThat(result.totals().get(0).model().omnibus().get(0).test().degreesOfFreedom())
                .isEqualTo(2);
        assertThat(result.effects(EffectKind.INDIRECT)).hasSize(2);
        assertThat(result.effects(EffectKind.TOTAL)).hasSize(2);
    }

    @Test
    void aConstantMediatorLeavesNoResult() {
        double[][] data = data();
        Arrays.fill(data[PathModels.COLUMNS.indexOf("m1")], 3);
        assertThat(Mediation.with(QUICK).analyse(NumericTable.of(data), PathModels.named("4")))
                .isEqualTo(Outcome.unavailable(Reason.CONSTANT));
    }

    @Test
    void casesWithoutAValueAreLeftOutOfEveryEquation() {
        double[][] data = data();
        data[PathModels.COLUMNS.indexOf("y")][4] = Double.NaN;
        data[PathModels.COLUMNS.indexOf("c1")][9] = Double.NaN;
        MediationResult result = analyse(QUICK, PathModels.named("4"), data);
        assertThat(result.n()).isEqualTo(178);
        assertThat(result.casesLeftOut()).isEqualTo(2);
        assertThat(result.equations()).allMatch(fitted -> fitted.model().fit().nobs() == 178);

        double[][] none = data();
        Arrays.fill(none[PathModels.COLUMNS.indexOf("y")], Double.NaN);
        assertThat(Mediation.with(QUICK).analyse(NumericTable.of(none), PathModels.named("4")))
                .isEqualTo(Outcome.unavailable(Reason.NO_CASES));
    }

    @Test
    void fewerCasesThanTermsHaveEstimatesButNoIntervals() {
        double[][] few = Arrays.stream(data()).map(x -> Arrays.copyOf(x, 4)).toArray(double[][]::new);
        MediationResult result = analyse(QUICK, PathModels.parse("x>m1|x>y|m1>y", ""), few);
        assertThat(result.n()).isEqualTo(4);
        assertThat(result.drawsFailed()).isPositive();

        double[][] three = Arrays.stream(data()).map(x -> Arrays.copyOf(x, 3)).toArray(double[][]::new);
        MediationResult monteCarlo =
                analyse(QUICK.with(IntervalKind.MONTE_CARLO), PathModels.parse("x>m1|x>y|m1>y", ""), three);
        assertThat(monteCarlo.interval(monteCarlo.effects().get(1).distribution()))
                .isEqualTo(Outcome.unavailable(Reason.TOO_FEW_CASES));
    }

    @Test
    void stopsWhenAsked() {
        MediationOptions watched =
                MediationOptions.DEFAULTS.with(Resampling.DEFAULTS.watchedBy((done, total) -> done < 500));
        assertThatThrownBy(() -> analyse(watched, PathModels.named("4"))).isInstanceOf(CancellationException.class);
    }

    @Test
    void namesWhatIsWrongWithAModel() {
        refuses("x>m1|m1>m2|m2>m1|m2>y", "", "circle: x -> m1 -> m2 -> m1");
        refuses("x>m1|m1>y", "m1", "\"m1\" is a covariate, but the model explains it");
        refuses("x>m1|m1>y", "x", "\"x\" is both a predictor and a covariate");
        refuses("x>m1|x>m1|m1>y", "", "\"x -> m1\" stands there twice");
        refuses("x>m1|m1>y:m1|m1>m2:m1|m2>y", "", "\"m1\" moderates a path but is itself explained");
        refuses("x>m1|x2>m1:x|m1>y", "", "\"x\" moderates a path but is also a predictor");
        refuses("x>g|g>y", "", "\"g\" is a category");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PathModel(List.of(), List.of()))
                .withMessageContaining("needs a path");
        Variable x = PathModels.variable("x");
        Variable y = PathModels.variable("y");
        Variable namesake = Variable.numeric("x", 5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PathModel.of(Arrow.of(x, y), Arrow.of(namesake, y)))
                .withMessageContaining("\"x\" names two different variables");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PathModel.of(Arrow.of(x, y)).moderate(y, x, Moderators.NONE))
                .withMessageContaining("there is no path \"y -> x\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> analyse(QUICK.with(StandardErrors.CLUSTER), PathModels.named("4")))
                .withMessageContaining("cluster");
    }

    @Test
    void shortFormsAreTheModelsThatTheyStandFor() {
        Variable x = PathModels.variable("x");
        Variable y = PathModels.variable("y");
        List<Variable> mediators = List.of(PathModels.variable("m1"), PathModels.variable("m2"));
        assertThat(PathModel.parallel(x, mediators, y)).isEqualTo(PathModels.named("4 parallel"));
        assertThat(PathModel.serial(x, mediators, y).routes(x, y)).hasSize(4);
    }

    private static void refuses(String arrows, String covariates, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PathModels.parse(arrows, covariates))
                .withMessageContaining(message);
    }

    private static double estimate(MediationResult result, EffectKind kind) {
        return result.effects(kind).get(0).estimate();
    }

    private static MediationResult analyse(MediationOptions options, PathModel model) {
        return analyse(options, model, data());
    }

    private static MediationResult analyse(MediationOptions options, PathModel model, double[][] data) {
        return Mediation.with(options)
                .analyse(NumericTable.of(data), model)
                .ifAvailable()
                .orElseThrow();
    }

    private static double[][] data() {
        NumericTable table = PathModels.table();
        double[][] data = new double[table.columnCount()][table.rowCount()];
        for (int column = 0; column < data.length; column++) {
            table.copy(column, 0, data[column].length, data[column]);
        }
        return data;
    }
}
