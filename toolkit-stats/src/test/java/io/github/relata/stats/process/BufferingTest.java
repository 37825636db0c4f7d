package io.github.relata.stats.process;

import static io.github.relata.stats.Closeness.assertClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.relata.stats.NumericTable;
import io.github.relata.stats.linear.StandardErrors;
import io.github.relata.stats.process.BufferingResult.Contribution;
import io.github.relata.stats.process.BufferingResult.Verdict;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BufferingTest {
    private static final Variable STRESS = Variable.numeric("stress", 0);
    private static final Variable EVENTS = Variable.numeric("events", 1);
    private static final Variable SUPPORT = Variable.numeric("support", 2);
    private static final ModerationModel MODEL = ModerationModel.of(STRESS, EVENTS, Moderators.additive(SUPPORT));

    @ParameterizedTest(name = "support {0}, product {1}: {2}")
    @CsvSource({
        "0, 0, UNDECIDED",
        "-0.5, 0, MAIN_EFFECT",
        "0, -0.4, BUFFERING",
        "-0.5, -0.4, BOTH",
        "0, 0.4, UNDECIDED",
        "0.5, 0.4, UNDECIDED",
        "0.5, -0.4, BUFFERING"
    })
    void saysWhatTheIntervalsSupport(double support, double product, Verdict verdict) {
        BufferingResult result = analyse(0.5, support, product, 0);
        assertThat(result.verdict()).isEqualTo(verdict);
        if (product > 0) {
            assertThat(result.product()).isEqualTo(Contribution.HARMS);
        }
    }

    @Test
    void aProductThatTurnsTheSlopeAroundIsNoBuffer() {
        // the slope is near zero for little support and grows to the other side
        BufferingResult result = analyse(-0.5, 0, -0.45, 0);
        assertThat(result.product()).isEqualTo(Contribution.HARMS);
        assertThat(result.verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void tellsWhereTheLinesCrossApartFromWhereTheStressorHasNoEffect() {
        BufferingResult result = analyse(0.5, -0.4, -0.4, 0);
        double product =
                result.moderation().model().coefficient("events:support").estimate();
        double support = result.moderation().model().coefficient("support").estimate();
        double events = result.moderation().model().coefficient("events").estimate();
        assertClose("crossover", result.crossover().ifAvailable().orElseThrow().value(), -support / product, 1e-9);
        assertClose(
                "no effect of events",
                result.stressorWithoutEffect().ifAvailable().orElseThrow().value(),
                -events / product,
                1e-9);
    }

    @Test
    void findsThatMoreOfTheResourceHelpsLessAndLess() {
        BufferingResult result = analyse(0.5, -0.4, -0.4, 0.3);
        assertThat(result.square().confidenceInterval().lower()).isPositive();
        assertThat(analyse(0.5, -0.4, -0.4, 0).square().pValue()).isGreaterThan(0.01);
    }

    @Test
    void withoutErrorsThereIsNoVerdict() {
        double[][] four = {{1, 2, 2, 5}, {1, 2, 3, 4}, {2, 1, 4, 2}};
        BufferingResult result = Buffering.with(ModerationOptions.DEFAULTS)
                .analyse(NumericTable.of(four), MODEL)
                .ifAvailable()
                .orElseThrow();
        assertThat(result.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(result.crossover().ifAvailable()).isEmpty();
    }

    @Test
    void refusesCategories() {
        Variable group = Variable.binary("group", 2);
        NumericTable table = NumericTable.of(new double[3], new double[3], new double[3]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Buffering.with(ModerationOptions.DEFAULTS)
                        .analyse(table, ModerationModel.of(STRESS, EVENTS, Moderators.additive(group))))
                .withMessageContaining("\"group\" is a category");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Buffering.with(ModerationOptions.DEFAULTS)
                        .analyse(table, ModerationModel.of(STRESS, EVENTS, Moderators.additive(EVENTS))))
                .withMessageContaining("one stressor and one resource");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Buffering.with(ModerationOptions.DEFAULTS.with(StandardErrors.CLUSTER))
                        .analyse(table, MODEL))
                .withMessageContaining("cluster");
    }

    private static BufferingResult analyse(double events, double support, double product, double square) {
        Random random = new Random(5);
        double[][] data = new double[3][400];
        for (int i = 0; i < 400; i++) {
            double e = random.nextGaussian();
            double s = random.nextGaussian();
            data[1][i] = 10 + e;
            data[2][i] = 5 + s;
            data[0][i] = events * e + support * s + product * e * s + square * s * s + random.nextGaussian();
        }
        return Buffering.with(ModerationOptions.DEFAULTS)
                .analyse(NumericTable.of(data), MODEL)
                .ifAvailable()
                .orElseThrow();
    }
}
