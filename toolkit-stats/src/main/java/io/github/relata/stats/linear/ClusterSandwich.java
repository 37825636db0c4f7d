package io.github.relata.stats.linear;

import io.github.relata.stats.Outcome;
import io.github.relata.stats.Reason;
import java.util.Arrays;

/**
 * The cluster-robust estimator CR1, as {@code sandwich::vcovCL(type = "HC1")}: {@code B (sum s s') B'} over the clusters,
 * where s is the sum of the cluster's scores, times {@code G / (G - 1) * (n - 1) / (n - k)}. Tests have G - 1 degrees of
 * freedom. Cameron &amp; Miller (2015, doi:10.3368/jhr.50.2.317).
 */
final class ClusterSandwich {
    private final LeastSquaresFit fit;
    private final double[][] sums;
    private final boolean[] present;

    private ClusterSandwich(LeastSquaresFit fit) {
        this.fit = fit;
        this.sums = new double[fit.rank()][fit.rows().clusterCodes()];
        this.present = new boolean[fit.rows().clusterCodes()];
    }

    static Outcome<CoefficientCovariance> covariance(LeastSquaresFit fit) {
        ClusterSandwich sandwich = new ClusterSandwich(fit);
        Blocks.pass(fit.rows(), sandwich::scores, sandwich::add);
        int clusters = sandwich.count();
        if (clusters < 2) {
            return Outcome.unavailable(Reason.TOO_FEW_CLUSTERS);
        }
        double n = fit.rowCount();
        double scale = clusters / (clusters - 1.0) * (n - 1) / fit.residualDegreesOfFreedom();
        TriangularFactor meat = TriangularFactor.of(sandwich.sums, sandwich.present.length);
        return Outcome.of(fit.covariance(meat.times(Math.sqrt(scale)), clusters - 1));
    }

    private int count() {
        int count = 0;
        for (boolean one : present) {
            count += one ? 1 : 0;
        }
        return count;
    }

    /** What a block adds: copied, since the block's room is used again before it is merged. */
    private Part scores(RowBlock block) {
        double[][] scores = fit.scores(block).scores();
        for (int j = 0; j < scores.length; j++) {
            scores[j] = Arrays.copyOf(scores[j], block.size());
        }
        return new Part(scores, Arrays.copyOf(block.clusters(), block.size()));
    }

    private void add(Part part) {
        for (int row = 0; row < part.clusters.length; row++) {
            int cluster = part.clusters[row];
            present[cluster] = true;
            for (int j = 0; j < sums.length; j++) {
                sums[j][cluster] += part.scores[j][row];
            }
        }
    }

    private static final class Part {
        private final double[][] scores;
        private final int[] clusters;

        private Part(double[][] scores, int[] clusters) {
            this.scores = scores;
            this.clusters = clusters;
        }
    }
}
