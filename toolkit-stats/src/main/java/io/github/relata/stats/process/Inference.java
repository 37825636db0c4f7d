package io.github.relata.stats.process;

import io.github.relata.stats.ConfidenceInterval;
import io.github.relata.stats.linear.CoefficientEstimates;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * An estimate tested against zero by Student's t, or by z where a logistic equation gives it; all {@code NaN} but the degrees of freedom where it needs a coefficient
 * that could not be estimated.
 *
 * @param estimate the estimate
 * @param standardError by the errors that were chosen
 * @param statistic t: estimate by standard error
 * @param degreesOfFreedom of t; {@link CoefficientEstimates#NORMAL} of z
 * @param pValue two-sided
 * @param confidenceInterval from Student's t
 */
public record Inference(
        double estimate,
        double standardError,
        double statistic,
        int degreesOfFreedom,
        double pValue,
        ConfidenceInterval confidenceInterval) {

    /** The test of an estimate. */
    static Inference of(double estimate, double standardError, int degreesOfFreedom, double level) {
        TDistribution t = TDistribution.of(CoefficientEstimates.ofStudent(degreesOfFreedom));
        double statistic = estimate / standardError;
        double reach = t.inverseSurvivalProbability((1 - level) / 2) * standardError;
        return new Inference(
                estimate,
                standardError,
                statistic,
                degreesOfFreedom,
                Double.isNaN(statistic) ? Double.NaN : 2 * t.survivalProbability(Math.abs(statistic)),
                new ConfidenceInterval(estimate - reach, estimate + reach, level));
    }
}
