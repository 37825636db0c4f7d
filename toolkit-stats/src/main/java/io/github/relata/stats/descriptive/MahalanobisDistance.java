package io.github.relata.stats.descriptive;

import io.github.relata.stats.Outcome;
import io.github.relata.stats.Reason;
import io.github.relata.stats.linear.Cholesky;
import io.github.relata.stats.moments.CrossProducts;
import java.util.Arrays;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * How far a case lies from the mean of k variables, in the metric of their covariances: D² = (x - m)' S⁻¹ (x - m), with S
 * by n - 1. R: {@code mahalanobis(x, colMeans(x), cov(x))}. Of normal variables D² follows a chi-square distribution with
 * k degrees of freedom (Mahalanobis 1936). Immutable.
 *
 * <p>Edge cases: a constant variable is {@code CONSTANT}; variables of which one is a linear combination of others, as
 * with n &lt;= k, are {@code COLLINEAR}; a case with {@code NaN} has a distance of {@code NaN}.
 */
public final class MahalanobisDistance {
    /** A variable of whose variance the others leave less than this share is a combination of them. */
    private static final double LEAST_SHARE = 1e-10;

    private final double[] means;
    private final double[][] factor;

    private MahalanobisDistance(double[] means, double[][] factor) {
        this.means = means;
        this.factor = factor;
    }

    /** The distance from the mean of the cases whose cross-products these are. */
    public static Outcome<MahalanobisDistance> of(CrossProducts products) {
        int k = products.size();
        if (products.n() < 2) {
            return Outcome.unavailable(Reason.TOO_FEW_CASES);
        }
        if (products.varying().length < k) {
            return Outcome.unavailable(Reason.CONSTANT);
        }
        double[][] factor = products.covarianceMatrix();
        if (!Cholesky.decompose(factor)) {
            return Outcome.unavailable(Reason.COLLINEAR);
        }
        double[] means = new double[k];
        for (int i = 0; i < k; i++) {
            if (factor[i][i] * factor[i][i] < LEAST_SHARE * products.variance(i)) {
                return Outcome.unavailable(Reason.COLLINEAR);
            }
            means[i] = products.mean(i);
        }
        return Outcome.of(new MahalanobisDistance(means, factor));
    }

    /** The squared distance of a case. */
    public double squared(double... values) {
        double[] whitened = Arrays.copyOf(values, means.length);
        double sum = 0;
        for (int i = 0; i < means.length; i++) {
            double rest = values[i] - means[i];
            for (int j = 0; j < i; j++) {
                rest -= factor[i][j] * whitened[j];
            }
            whitened[i] = rest / factor[i][i];
            sum += whitened[i] * whitened[i];
        }
        return sum;
    }

    /** The squared distance that a case of normal variables exceeds with this probability. */
    public double exceededBy(double probability) {
        return ChiSquaredDistribution.of(means.length).inverseSurvivalProbability(probability);
    }
}
