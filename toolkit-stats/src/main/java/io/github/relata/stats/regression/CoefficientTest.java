package io.github.relata.stats.regression;

import io.github.relata.stats.ConfidenceInterval;
import io.github.relata.stats.linear.CoefficientEstimates;
import io.github.relata.stats.regression.Coefficient.Contribution;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/** Student's t test of coefficients against zero; with infinitely many degrees of freedom the z test. */
final class CoefficientTest {
    private final int degreesOfFreedom;
    private final double level;
    private final TDistribution t;
    private final double quantile;

    CoefficientTest(int degreesOfFreedom, double level) {
        this.degreesOfFreedom = degreesOfFreedom;
        this.level = level;
        this.t = TDistribution.of(CoefficientEstimates.ofStudent(Math.max(1, degreesOfFreedom)));
        this.quantile = t.inverseSurvivalProbability((1 - level) / 2);
    }

    Coefficient of(
            String name,
            double estimate,
            double error,
            double standardizedEstimate,
            Optional<Contribution> contribution) {
        double statistic = estimate / error;
        return new Coefficient(
                name,
                estimate,
                error,
                statistic,
                degreesOfFreedom,
                Double.isNaN(statistic) ? Double.NaN : 2 * t.survivalProbability(Math.abs(statistic)),
                new ConfidenceInterval(estimate - quantile * error, estimate + quantile * error, level),
                standardizedEstimate,
                contribution);
    }
}
