package io.github.relata.stats.process;

import io.github.relata.stats.Caveat;
import io.github.relata.stats.ConfidenceInterval;
import io.github.relata.stats.Outcome;
import io.github.relata.stats.Reason;
import io.github.relata.stats.resampling.SamplingDistribution;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What {@link Mediation} gives.
 *
 * @param options the choices it was run with
 * @param n the cases used
 * @param casesLeftOut the cases without a value on some variable of the model, or without a cluster
 * @param equations one for each mediator and outcome
 * @param totals the regression of each outcome on predictors and covariates without mediators, where it gives the total
 *     effects; else none
 * @param effects all effects
 * @param changes from where to where each predictor's column changes in natural effects; empty without these
 * @param draws the draws that were made
 * @param drawFailures those of them that failed, counted by their reasons: without some level of a category, with
 *     dependent columns, or with an outcome that its predictors tell without fail
 * @param caveats effects that are not available
 */
public record MediationResult(
        MediationOptions options,
        int n,
        int casesLeftOut,
        List<FittedEquation> equations,
        List<FittedEquation> totals,
        List<Told> effects,
        Map<String, PredictorChange.Values> changes,
        int draws,
        Map<Reason, Integer> drawFailures,
        List<Caveat> caveats) {
    public MediationResult {
        equations = List.copyOf(equations);
        totals = List.copyOf(totals);
        effects = List.copyOf(effects);
        caveats = List.copyOf(caveats);
        changes = Collections.unmodifiableMap(new TreeMap<>(changes));
        drawFailures = Collections.unmodifiableMap(new TreeMap<>(drawFailures));
    }

    /**
     * An effect and what is known of it.
     *
     * @param effect its name
     * @param distribution its estimate and draws
     * @param partiallyStandardized the effect by the standard deviation of the outcome; none for an index or a proportion
     * @param standardized that times the standard deviation of the predictor; none for a 0/1 predictor
     * @param inference its t test: of direct effects, and of total effects where there is a regression of its own for them
     */
    public record Told(
            Effect effect,
            SamplingDistribution distribution,
            Optional<SamplingDistribution> partiallyStandardized,
            Optional<SamplingDistribution> standardized,
            Optional<Inference> inference) {

        /** The estimate. */
        public double estimate() {
            return distribution.estimate();
        }
    }

    /** Number of draws that failed. */
    public int drawsFailed() {
        return drawFailures.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The interval of a distribution, of the kind and at the level that were chosen. */
    public Outcome<ConfidenceInterval> interval(SamplingDistribution distribution) {
        return distribution.interval(options.interval(), options.regression().level());
    }

    /** The effects of a kind. */
    public List<Told> effects(EffectKind kind) {
        return effects.stream().filter(told -> told.effect().kind() == kind).toList();
    }
}
