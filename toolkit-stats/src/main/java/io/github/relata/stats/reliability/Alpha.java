package io.github.relata.stats.reliability;

/**
 * Cronbach's alpha of a covariance matrix, k/(k - 1)·(1 - trace/sum) (Cronbach 1951, <a
 * href="https://doi.org/10.1007/BF02310555">doi:10.1007/BF02310555</a>); of a correlation matrix it is the standardized
 * alpha. {@code NaN} for fewer than two items and where the sum of the items does not vary.
 */
final class Alpha {
    private Alpha() {}

    static double of(double[][] matrix) {
        return of(matrix, -1);
    }

    /** Alpha of the other items. */
    static double without(double[][] matrix, int item) {
        return of(matrix, item);
    }

    private static double of(double[][] matrix, int left) {
        int k = 0;
        double trace = 0;
        for (int i = 0; i < matrix.length; i++) {
            if (i != left) {
                k++;
                trace += matrix[i][i];
            }
        }
        double sum = sum(matrix, left);
        return k < 2 || sum <= 0 ? Double.NaN : k / (k - 1.0) * (1 - trace / sum);
    }

    /** The sum of the matrix without a row and its column: the variance of the sum of the other items. */
    static double sum(double[][] matrix, int left) {
        double sum = 0;
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                if (i != left && j != left) {
                    sum += matrix[i][j];
                }
            }
        }
        return sum;
    }
}
