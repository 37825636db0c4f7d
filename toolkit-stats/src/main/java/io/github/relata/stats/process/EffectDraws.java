package io.github.relata.stats.process;

import io.github.relata.stats.Reason;
import io.github.relata.stats.linear.CoefficientEstimates;
import io.github.relata.stats.resampling.Bootstrap;
import io.github.relata.stats.resampling.Draws;
import io.github.relata.stats.resampling.Estimator;
import io.github.relata.stats.resampling.IntervalKind;
import io.github.relata.stats.resampling.Jackknife;
import io.github.relata.stats.resampling.MonteCarlo;
import io.github.relata.stats.resampling.ResamplingUnits;
import io.github.relata.stats.resampling.SamplingDistribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Estimates and their draws.
 *
 * @param outputs the distribution of each estimate
 * @param made the draws that were made
 * @param failures those that failed, by their reasons
 */
record EffectDraws(List<SamplingDistribution> outputs, int made, Map<Reason, Integer> failures) {

    /** Bootstrap draws, with a jackknife where BCa intervals are wanted. */
    static EffectDraws bootstrap(
            ResamplingUnits units, Estimator estimator, double[] estimates, MediationOptions options) {
        Draws draws = Bootstrap.draw(units, estimator, options.resampling());
        double[] accelerations =
                options.interval() == IntervalKind.BCA ? Jackknife.accelerations(units, estimator) : new double[0];
        return of(draws, estimates, accelerations);
    }

    /** Monte-Carlo draws. */
    static EffectDraws monteCarlo(
            List<CoefficientEstimates> models,
            Supplier<MonteCarlo.Function> functions,
            double[] estimates,
            MediationOptions options) {
        Draws draws = MonteCarlo.draw(models, estimates.length, functions, options.resampling());
        return of(draws, estimates, new double[0]);
    }

    /** Estimates of which nothing could be drawn. */
    static EffectDraws none(double[] estimates) {
        List<SamplingDistribution> outputs = new ArrayList<>();
        for (double estimate : estimates) {
            outputs.add(SamplingDistribution.withoutDraws(estimate));
        }
        return new EffectDraws(outputs, 0, Map.of());
    }

    private static EffectDraws of(Draws draws, double[] estimates, double[] accelerations) {
        List<SamplingDistribution> outputs = new ArrayList<>();
        for (int i = 0; i < estimates.length; i++) {
            outputs.add(
                    accelerations.length == 0
                            ? draws.of(i, estimates[i])
                            : draws.of(i, estimates[i], accelerations[i]));
        }
        return new EffectDraws(outputs, draws.count(), draws.failures());
    }
}
