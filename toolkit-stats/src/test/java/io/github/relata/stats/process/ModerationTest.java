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
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ModerationTest {
    private static final Variable Y = Variable.numeric("y", 0);
    private static final Variable X = Variable.numeric("x", 1);
    private static final Variable W = Variable.numeric("w", 2);
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
