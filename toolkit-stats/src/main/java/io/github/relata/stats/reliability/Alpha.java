package io.github.relata.stats.reliability;

import io.github.relata.stats.moments.CrossProducts;

/**
 * Cronbach's alpha of a covariance matrix, k/(k - 1)·(1 - trace/sum) (Cronbach 1951, <a
 * href="https://doi.org/10.1007/BF02310555">doi:10.1007/BF02310555</a>); of a correlation matrix it is the standardized
 * alpha. {@code NaN} for fewer than two items and where the sum of the items does not vary.
 */
public final class Alpha {
    private static final int NONE = -1;
    /** What is left of a sum that cancels out, as a share of its parts. */
    private static final double ROUNDING = 1e-13;

    private Alpha() {}

    /** Alpha of items whose cross-products are known; a constant item has no part in it. */
    public static double of(CrossProducts items) {
        return of(items.select(items.varying()).covarianceMatrix());
    }

    static double of(double[][] matrix) {
        return without(matrix, NONE);
    }

    /** Alpha of the other items. */
    static double without(double[][] matrix, int item) {
        int k = item == NONE ? matrix.length : matrix.length - 1;
        double variance = varianceOfSum(matrix, item);
        return k < 2 || variance == 0 ? Double.NaN : k / (k - 1.0) * (1 - trace(matrix, item) / variance);
    }

    /** The variance of the sum of the other items; zero where they cancel each other out but for rounding. */
    static double varianceOfSum(double[][] matrix, int without) {
        double trace = trace(matrix, without);
        double sum = trace + offDiagonal(matrix, without);
        return sum > ROUNDING * trace ? sum : 0;
    }

    /** The mean of the entries off the diagonal. */
    static double meanOffDiagonal(double[][] matrix) {
        double k = matrix.length;
        return offDiagonal(matrix, NONE) / (k * (k - 1));
    }

    private static double trace(double[][] matrix, int without) {
        double trace = 0;
        for (int i = 0; i < matrix.length; i++) {
            trace += i == without ? 0 : matrix[i][i];
        }
        return trace;
    }

    private static double offDiagonal(double[][] matrix, int without) {
        double sum = 0;
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                sum += i == j || i == without || j == without ? 0 : matrix[i][j];
            }
        }
        return sum;
    }
}
