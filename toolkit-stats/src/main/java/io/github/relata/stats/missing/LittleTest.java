package io.github.relata.stats.missing;

import io.github.relata.stats.NumericTable;
import io.github.relata.stats.Outcome;
import io.github.relata.stats.Reason;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Little's test of the hypothesis that values are missing completely at random (Little 1988, <a
 * href="https://doi.org/10.1080/01621459.1988.10478722">doi:10.1080/01621459.1988.10478722</a>).
 *
 * <p>d² = Σ n<sub>j</sub>·(m<sub>j</sub> - μ<sub>j</sub>)'·Σ<sub>j</sub>⁻¹·(m<sub>j</sub> - μ<sub>j</sub>) over the
 * patterns j of missing values: m<sub>j</sub> are the means of what the cases with the pattern have, μ<sub>j</sub> and
 * Σ<sub>j</sub> the same part of the maximum-likelihood estimates ({@link NormalMoments}). Under the hypothesis d² is
 * chi-squared with Σ k<sub>j</sub> - k degrees of freedom, k<sub>j</sub> being how many of the k variables the pattern
 * has. As {@code naniar::mcar_test} in R; some programs take covariances with divisor n - 1, which makes d² smaller by
 * (n - 1)/n.
 *
 * <p>The test compares means. It sees nothing of what is missing for reasons that leave the means alone, and a p value
 * above 0.05 does not prove the hypothesis. Cases without any value have no part in it. Not available: nothing is missing
 * ({@link Reason#NOTHING_MISSING}), or the estimates are not available.
 */
public final class LittleTest {
    /**
     * What the test gave.
     *
     * @param n cases with at least one of the variables
     * @param patterns patterns of missing values among them, that of complete cases included
     */
    public record Result(double statistic, long degreesOfFreedom, double pValue, long n, int patterns) {}

    private LittleTest() {}

    /** Tests the columns of a table. */
    public static Outcome<Result> of(NumericTable table) {
        boolean nothingMissing = MissingPatterns.of(table).stream()
                .allMatch(pattern -> pattern.isComplete() || pattern.missing().size() == table.columnCount());
        if (nothingMissing) {
            return Outcome.unavailable(Reason.NOTHING_MISSING);
        }
        return NormalMoments.of(table)
                .fold(moments -> Outcome.of(test(moments, table.columnCount())), Outcome::unavailable);
    }

    private static Result test(NormalMoments moments, int variables) {
        double statistic = 0;
        long observed = 0;
        for (PatternSums pattern : moments.patterns()) {
            statistic += moments.squaredDistance(pattern);
            observed += pattern.observedCount();
        }
        long degreesOfFreedom = observed - variables;
        double pValue = ChiSquaredDistribution.of((double) degreesOfFreedom).survivalProbability(statistic);
        return new Result(
                statistic,
                degreesOfFreedom,
                pValue,
                moments.n(),
                moments.patterns().size());
    }
}
