package io.github.relata.stats.missing;

import io.github.relata.stats.linear.Cholesky;

/**
 * One step of the EM algorithm for means and covariances of a normal distribution: what is missing is expected from what
 * there is by the regressions that the parameters imply, and the parameters are estimated anew as if it were there
 * (Dempster, Laird &amp; Rubin 1977, <a
 * href="https://doi.org/10.1111/j.2517-6161.1977.tb01600.x">doi:10.1111/j.2517-6161.1977.tb01600.x</a>).
 */
final class EmStep {
    private final double[] means;
    private final double[][] covariances;
    private final double[] deviations;
    private final double[][] products;
    private long n;

    /** A step from these parameters. */
    EmStep(double[] means, double[][] covariances) {
        this.means = means;
        this.covariances = covariances;
        this.deviations = new double[means.length];
        this.products = new double[means.length][means.length];
    }

    /**
     * Adds what is expected of the cases with a pattern.
     *
     * @return false if the covariances of what they have are singular
     */
    boolean add(PatternSums pattern) {
        double[] ofObserved = pattern.deviations(means);
        double[][] productsOfObserved = pattern.products(means);
        n += pattern.n();
        for (int i = 0; i < ofObserved.length; i++) {
            deviations[pattern.observed(i)] += ofObserved[i];
            for (int j = 0; j < ofObserved.length; j++) {
                products[pattern.observed(i)][pattern.observed(j)] += productsOfObserved[i][j];
            }
        }
        if (pattern.missingCount() == 0) {
            return true;
        }
        double[][] factor = pattern.ofObserved(covariances);
        if (!Cholesky.decompose(factor)) {
            return false;
        }
        double[][] slopes = new double[pattern.missingCount()][];
        for (int a = 0; a < slopes.length; a++) {
            slopes[a] = covariancesWith(pattern, pattern.missing(a));
            Cholesky.solve(factor, slopes[a]);
        }
        for (int a = 0; a < slopes.length; a++) {
            expect(pattern, a, slopes, ofObserved, productsOfObserved);
        }
        return true;
    }

    /** What is expected of one missing variable, alone and together with each other one. */
    private void expect(
            PatternSums pattern, int a, double[][] slopes, double[] ofObserved, double[][] productsOfObserved) {
        int variable = pattern.missing(a);
        deviations[variable] += dot(slopes[a], ofObserved);
        double[] withObserved = new double[ofObserved.length];
        for (int j = 0; j < withObserved.length; j++) {
            withObserved[j] = dot(slopes[a], productsOfObserved[j]);
            products[variable][pattern.observed(j)] += withObserved[j];
            products[pattern.observed(j)][variable] += withObserved[j];
        }
        double[] covariancesOfOther = covariancesWith(pattern, variable);
        for (int b = 0; b < slopes.length; b++) {
            int other = pattern.missing(b);
            double left = covariances[variable][other] - dot(slopes[b], covariancesOfOther);
            products[variable][other] += dot(withObserved, slopes[b]) + pattern.n() * left;
        }
    }

    private double[] covariancesWith(PatternSums pattern, int variable) {
        double[] with = new double[pattern.observedCount()];
        for (int i = 0; i < with.length; i++) {
            with[i] = covariances[pattern.observed(i)][variable];
        }
        return with;
    }

    /** The new means. */
    double[] means() {
        double[] moved = means.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += deviations[i] / n;
        }
        return moved;
    }

    /** The new covariances, with divisor n. */
    double[][] covariances() {
        double[][] estimated = new double[means.length][means.length];
        for (int i = 0; i < estimated.length; i++) {
            for (int j = 0; j <= i; j++) {
                estimated[i][j] = products[i][j] / n - deviations[i] / n * (deviations[j] / n);
                estimated[j][i] = estimated[i][j];
            }
        }
        return estimated;
    }

    private static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }
}
