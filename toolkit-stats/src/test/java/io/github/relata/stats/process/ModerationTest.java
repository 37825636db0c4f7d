package io.github.relata.stats.process;

import static io.github.relata.stats.Closeness.assertClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.relata.stats.Caveat;
import io.github.relata.stats.NumericTable;
import io.github.relata.stats.Outcome;
import io.github.relata.stats.Reason;
import io.github.relata.stats.linear.StandardErrors;
import io.github.relata.stats.process.ModerationOptions.Centring;
import io.github.relata.stats.process.ModerationResult.Region;
import io.github.relata.stats.regression.RegressionDesign;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ModerationTest {
    private static final Variable Y = Variable.numeric("y", 0);
    private static final Variable X = Variable.numeric("x", 1);
    private static final Variable W = Variable.numeric("w", 2);
    private static final Variable GROUP =
            Variable.category("g", "a", List.of(new Variable.Level("b", 3), new Variable.Level("c", 4)));
    private static final ModerationModel MODEL = ModerationModel.of(Y, X, Moderators.additive(W));

    private final double[][] data = random(200, 1000);

    @Test
    void centringChangesTheModelAndNothingThatIsProbed() {
        ModerationResult raw = analyse(ModerationOptions.DEFAULTS);
        ModerationResult centred = analyse(ModerationOptions.DEFAULTS.with(Centring.MEAN));

        assertThat(centred.slopes()).isEqualTo(raw.slopes());
        assertThat(centred.regions()).isEqualTo(raw.regions());
        assertThat(centred.model().coefficient("x").estimate())
                .isNotEqualTo(raw.model().coefficient("x").estimate());
        assertClose(
                "product",
                centred.model().coefficient("x:w").estimate(),
                raw.model().coefficient("x:w").estimate(),
                1e-9);
        assertClose(
                "the slope at the mean",
                raw.slopes().get(1).slope().estimate(),
                centred.model().coefficient("x").estimate(),
                1e-9);
        assertClose(
                "its standard error, in spite of the offset",
                raw.slopes().get(1).slope().standardError(),
                centred.model().coefficient("x").standardError(),
                1e-9);
    }

    @Test
    void theEffectIsSignificantAtABoundExactly() {
        for (Region region : analyse(ModerationOptions.DEFAULTS).regions()) {
            JohnsonNeyman bounds = region.bounds().ifAvailable().orElseThrow();
            assertThat(bounds.bounds()).isNotEmpty();
            ModerationResult at = analyse(ModerationOptions.DEFAULTS.at(new ProbeValues.Chosen(
                    bounds.bounds().stream().map(JohnsonNeyman.Bound::value).toList())));
            at.slopes().forEach(slope -> assertClose("p", slope.slope().pValue(), 0.05, 1e-6));
        }
    }

    @Test
    void probesAtPercentiles() {
        ModerationResult result = analyse(ModerationOptions.DEFAULTS.at(ProbeValues.Percentiles.USUAL));
        assertThat(result.slopes())
                .extracting(slope -> slope.at().get(0).detail())
                .containsExactly("16", "50", "84");
    }

    @Test
    void leavesOutIncompleteCasesAndCountsThem() {
        double[][] gaps = Arrays.stream(data).map(double[]::clone).toArray(double[][]::new);
        gaps[0][3] = Double.NaN;
        gaps[2][7] = Double.NaN;
        ModerationResult result = Moderation.with(ModerationOptions.DEFAULTS)
                .analyse(NumericTable.of(gaps), MODEL)
                .ifAvailable()
                .orElseThrow();
        assertThat(result.n()).isEqualTo(198);
        assertThat(result.casesLeftOut()).isEqualTo(2);
        assertThat(result.model().fit().nobs()).isEqualTo(198);
    }

    @Test
    void aConstantModeratorLeavesItsRegionUnavailable() {
        Arrays.fill(data[2], 4);
        ModerationResult result = analyse(ModerationOptions.DEFAULTS);
        assertThat(result.regions().get(0).bounds()).isEqualTo(Outcome.unavailable(Reason.CONSTANT));
        assertThat(result.model().caveats()).contains(new Caveat("w", "", Reason.CONSTANT));
        assertThat(result.slopes().get(0).slope().estimate()).isNaN();
    }

    @Test
    void aCollinearModeratorLeavesItsRegionUnavailable() {
        for (int i = 0; i < data[2].length; i++) {
            data[2][i] = i % 2;
            data[1][i] = i % 2;
        }
        ModerationResult result = analyse(ModerationOptions.DEFAULTS);
        assertThat(result.regions().get(0).bounds()).isEqualTo(Outcome.unavailable(Reason.COLLINEAR));
    }

    @Test
    void tooFewCasesHaveNoSlopes() {
        double[][] few = Arrays.stream(data).map(x -> Arrays.copyOf(x, 4)).toArray(double[][]::new);
        ModerationResult result = Moderation.with(ModerationOptions.DEFAULTS)
                .analyse(NumericTable.of(few), MODEL)
                .ifAvailable()
                .orElseThrow();
        assertThat(result.slopes()).isEmpty();
        assertThat(result.model().caveats()).contains(new Caveat("", "", Reason.NO_RESIDUAL_DEGREES_OF_FREEDOM));

        double[][] none = {{Double.NaN}, {1}, {2}};
        assertThat(Moderation.with(ModerationOptions.DEFAULTS).analyse(NumericTable.of(none), MODEL))
                .isEqualTo(Outcome.unavailable(Reason.NO_CASES));
    }

    @Test
    void boundsForAllValuesTogetherAreNoWider() {
        ModerationResult each = analyse(ModerationOptions.DEFAULTS);
        ModerationResult together = analyse(ModerationOptions.DEFAULTS.with(Significance.FALSE_DISCOVERY));
        assertThat(together.regions()
                        .get(0)
                        .bounds()
                        .ifAvailable()
                        .orElseThrow()
                        .shareSignificant())
                .isLessThanOrEqualTo(each.regions()
                        .get(0)
                        .bounds()
                        .ifAvailable()
                        .orElseThrow()
                        .shareSignificant());
    }

    @Test
    void aContrastIsTheDifferenceOfTwoSlopes() {
        double[][] grouped = grouped();
        ModerationResult result = Moderation.with(ModerationOptions.DEFAULTS)
                .analyse(NumericTable.of(grouped), ModerationModel.of(Y, X, Moderators.product(W, GROUP)))
                .ifAvailable()
                .orElseThrow();
        // three levels, two by two, at three values of w, on which the difference depends
        assertThat(result.contrasts()).hasSize(9);
        ModerationResult.SlopeContrast contrast = result.contrasts().get(2);
        assertThat(contrast.level().detail()).isEqualTo("c");
        assertThat(contrast.against().detail()).isEqualTo("b");
        double atC = result.slopes().get(2).slope().estimate();
        double atB = result.slopes().get(1).slope().estimate();
        assertClose("difference", contrast.difference().estimate(), atC - atB, 1e-9);
    }

    @Test
    void aContrastIsACoefficientOfTheModel() {
        ModerationResult result = Moderation.with(ModerationOptions.DEFAULTS)
                .analyse(NumericTable.of(grouped()), ModerationModel.of(Y, X, Moderators.additive(W, GROUP)))
                .ifAvailable()
                .orElseThrow();
        assertThat(result.contrasts())
                .hasSize(3)
                .allSatisfy(contrast -> assertThat(contrast.at()).isEmpty());
        Inference againstReference = result.contrasts().get(0).difference();
        assertClose(
                "product",
                againstReference.estimate(),
                result.model().coefficient("x:g[b]").estimate(),
                1e-9);
        assertClose(
                "its error",
                againstReference.standardError(),
                result.model().coefficient("x:g[b]").standardError(),
                1e-9);
    }

    @Test
    void predictionsLieOnTheLinesOfTheModel() {
        ModerationResult result = analyse(ModerationOptions.DEFAULTS);
        assertThat(result.predictions()).hasSize(3 * 41);
        ModerationResult.Prediction first = result.predictions().get(0);
        ModerationResult.Prediction last = result.predictions().get(40);
        double rise = last.outcome().estimate() - first.outcome().estimate();
        double run = last.focal().value() - first.focal().value();
        assertClose("slope", rise / run, result.slopes().get(0).slope().estimate(), 1e-7);
        assertThat(first.outcome().confidenceInterval().lower())
                .isLessThan(first.outcome().estimate());
    }

    @Test
    void predictsAtEachLevelOfACategory() {
        ModerationResult result = Moderation.with(ModerationOptions.DEFAULTS)
                .analyse(NumericTable.of(grouped()), ModerationModel.of(Y, GROUP, Moderators.additive(W)))
                .ifAvailable()
                .orElseThrow();
        assertThat(result.predictions())
                .extracting(prediction -> prediction.focal().detail())
                .containsExactly("a", "b", "c", "a", "b", "c", "a", "b", "c");
        assertClose(
                "difference from the reference",
                result.predictions().get(1).outcome().estimate()
                        - result.predictions().get(0).outcome().estimate(),
                result.slopes().get(0).slope().estimate(),
                1e-7);
    }

    @Test
    void theCurveOfARegionHoldsTheEffectAndTheCases() {
        ModerationResult.Region region =
                analyse(ModerationOptions.DEFAULTS).regions().get(0);
        JohnsonNeyman bounds = region.bounds().ifAvailable().orElseThrow();
        assertThat(region.curve()).hasSize(101);
        assertThat(region.curve().get(0).value()).isEqualTo(bounds.observedMin());
        assertThat(region.curve().stream().mapToInt(CurvePoint::cases).sum()).isEqualTo(200);
        for (CurvePoint point : region.curve()) {
            boolean differs = point.lower() > 0 || point.upper() < 0;
            long passed = bounds.bounds().stream()
                    .filter(bound -> bound.value() < point.value())
                    .count();
            assertThat(differs).isEqualTo(bounds.significantBelowAll() ^ passed % 2 == 1);
        }
    }

    @Test
    void holdsCovariatesWithProductsOfTheirOwn() {
        // w is a moderator whose own effect depends on a covariate: there is no one place where its effect is zero
        RegressionDesign design = new RegressionDesign(
                0,
                RegressionDesign.Intercept.INCLUDED,
                List.of(
                        List.of(X.term(), W.term(), GROUP.term(), W.term().times(GROUP.term())),
                        List.of(X.term().times(W.term()))));
        ModerationResult result = Moderation.with(ModerationOptions.DEFAULTS)
                .analyse(NumericTable.of(grouped()), new ModerationModel(design, X, List.of(W)))
                .ifAvailable()
                .orElseThrow();
        assertThat(result.zeros()).extracting(ModerationResult.Zero::effectOf).containsExactly("x");
        assertThat(result.predictions()).hasSize(3 * 41);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ModerationModel(design, X, List.of(GROUP)))
                .withMessageContaining("none of its moderators");
        RegressionDesign one =
                RegressionDesign.of(0, List.of(X.term(), W.term(), X.term().times(W.term())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ModerationModel(one, X, List.of(W)))
                .withMessageContaining("two steps");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ModerationModel(design, X, List.of()))
                .withMessageContaining("no moderator");
    }

    private double[][] grouped() {
        double[][] grouped = Arrays.copyOf(data, 5);
        grouped[3] = new double[data[0].length];
        grouped[4] = new double[data[0].length];
        for (int i = 0; i < data[0].length; i++) {
            grouped[3][i] = i % 3 == 1 ? 1 : 0;
            grouped[4][i] = i % 3 == 2 ? 1 : 0;
        }
        return grouped;
    }

    @Test
    void namesWhatACallerGotWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModerationModel.of(Y, X, Moderators.NONE))
                .withMessageContaining("\"x\" has no moderator");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModerationModel.of(Y, Y, Moderators.additive(W)))
                .withMessageContaining("\"y\" is among its predictors");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> analyse(ModerationOptions.DEFAULTS.with(StandardErrors.CLUSTER)))
                .withMessageContaining("cluster");
        Variable beyond = Variable.numeric("v", 9);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Moderation.with(ModerationOptions.DEFAULTS)
                        .analyse(NumericTable.of(data), ModerationModel.of(Y, X, Moderators.additive(beyond))))
                .withMessageContaining("column 9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Variable.category("g", "a", List.of()))
                .withMessageContaining("\"g\"");
    }

    private ModerationResult analyse(ModerationOptions options) {
        return Moderation.with(options)
                .analyse(NumericTable.of(data), MODEL)
                .ifAvailable()
                .orElseThrow();
    }

    private static double[][] random(int n, double offset) {
        Random random = new Random(11);
        double[][] data = new double[3][n];
        for (int i = 0; i < n; i++) {
            data[1][i] = offset + random.nextGaussian();
            data[2][i] = offset + random.nextGaussian();
            double x = data[1][i] - offset;
            double w = data[2][i] - offset;
            data[0][i] = 0.3 * x + 0.3 * w - 0.3 * x * w + random.nextGaussian();
        }
        return data;
    }
}
