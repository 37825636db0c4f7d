package io.github.relata.stats.process;

import static io.github.relata.stats.Closeness.assertClose;
import static io.github.relata.stats.Closeness.assertCloseToUnit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.relata.stats.ConfidenceInterval;
import io.github.relata.stats.GoldenFile;
import io.github.relata.stats.Outcome;
import io.github.relata.stats.linear.StandardErrors;
import io.github.relata.stats.process.MediationResult.Told;
import io.github.relata.stats.resampling.IntervalKind;
import io.github.relata.stats.resampling.Resampling;
import io.github.relata.stats.resampling.SamplingDistribution;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Intervals beside those of R's boot and of Monte-Carlo draws in R. */
class MediationIntervalsTest {
    static Stream<GoldenFile.Row> intervals() {
        return GoldenFile.rows("process/intervals.csv");
    }

    @ParameterizedTest
    @MethodSource("intervals")
    void liesWithinThreeMonteCarloErrorsOfR(GoldenFile.Row row) {
        MediationResult result = result(row);
        SamplingDistribution distribution = distribution(result, row.text("figure"));
        ConfidenceInterval interval =
                result.interval(distribution).ifAvailable().orElseThrow();

        assertThat(result.drawsFailed()).isZero();
        assertClose("estimate", distribution.estimate(), row.number("estimate"), 1e-9);
        assertThat(interval.lower()).isCloseTo(row.number("low"), within(3 * row.number("low.se")));
        assertThat(interval.upper()).isCloseTo(row.number("high"), within(3 * row.number("high.se")));
        assertClose("standard error", distribution.standardError(), row.number("sd"), 0.03);
        if (row.text("kind").equals("BCA")) {
            assertCloseToUnit(
                    "acceleration", distribution.acceleration().orElseThrow(), row.number("acceleration"), 1e-9);
        }
    }

    private static SamplingDistribution distribution(MediationResult result, String figure) {
        if (figure.equals("standardized")) {
            return effect(result, EffectKind.INDIRECT).standardized().orElseThrow();
        }
        return effect(result, EffectKind.valueOf(figure)).distribution();
    }

    private static Told effect(MediationResult result, EffectKind kind) {
        return result.effects(kind).get(0);
    }

    private static MediationResult result(GoldenFile.Row row) {
        String unit = row.text("unit");
        StandardErrors errors = unit.equals("HC3") ? StandardErrors.HC3 : StandardErrors.CLASSICAL;
        Mediation mediation = Mediation.with(MediationOptions.DEFAULTS
                .with(errors)
                .with(IntervalKind.valueOf(row.text("kind")))
                .with(Resampling.DEFAULTS.draws(20_000).seed(20260505)));
        PathModel model =
                row.text("name").equals("4") ? PathModels.named("4") : PathModels.parse("x>m1:w|x>y|m1>y", "");
        Outcome<MediationResult> result = unit.equals("cluster")
                ? mediation.analyse(PathModels.table(), model, PathModels.teams())
                : mediation.analyse(PathModels.table(), model);
        return result.ifAvailable().orElseThrow();
    }
}
