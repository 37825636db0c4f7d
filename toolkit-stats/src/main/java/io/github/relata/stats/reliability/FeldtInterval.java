package io.github.relata.stats.reliability;

import io.github.relata.stats.ConfidenceInterval;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * The interval for alpha by the F distribution on n - 1 and (n - 1)(k - 1) degrees of freedom: 1 - (1 - alpha)·F, with F
 * the upper and the lower quantile (Feldt, Woodruff &amp; Salih 1987, <a
 * href="https://doi.org/10.1177/014662168701100107">doi:10.1177/014662168701100107</a>; R: {@code psych::alpha.ci}).
 */
final class FeldtInterval {
    private FeldtInterval() {}

    static ConfidenceInterval of(double alpha, long n, int items, double level) {
        double df1 = n - 1.0;
        FDistribution f = FDistribution.of(df1, df1 * (items - 1));
        double tail = (1 - level) / 2;
        double upper = polish(f, tail, f.inverseSurvivalProbability(tail), false);
        double lower = polish(f, tail, f.inverseCumulativeProbability(tail), true);
        return new ConfidenceInterval(1 - (1 - alpha) * upper, 1 - (1 - alpha) * lower, level);
    }

    /** Two steps of Newton's method: the library's search stops at nine decimals. */
    private static double polish(FDistribution f, double tail, double quantile, boolean lowerTail) {
        double x = quantile;
        for (int step = 0; step < 2; step++) {
            double excess = lowerTail ? f.cumulativeProbability(x) - tail : tail - f.survivalProbability(x);
            x -= excess / f.density(x);
        }
        return x;
    }
}
