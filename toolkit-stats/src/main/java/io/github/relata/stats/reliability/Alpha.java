package io.github.relata.stats.reliability;

/**
 * Cronbach's alpha of a covariance matrix, k/(k - 1)·(1 - trace/sum) (Cronbach 1951, <a
 * href="https://doi.org/10.1007/BF02310555">doi:10.1007/BF02310555</a>); of a correlation matrix it is the standardized
 * alpha. {@code NaN} for fewer than two items and where the sum of the items does not vary.
 */
final class Alpha {
    private static final int NONE = -1;

    private Alpha() {}

    static double of(double[][] matrix) {
        return without(matrix, NONE);
    }

    /** Alpha of the other items. */
    static double without(double[][] matrix, int item) {
        int k = 0;
        double trace = 0;
        for (int i = 0; i < matrix.length; i++) {
            if (i != item) {
                k++;
                trace += matrix[i][i];
            }
        }
        double sum = sumWithout(matrix, item);
        return k < 2 || sum <= 0 ? Double.NaN : k / (k - 1.0) * (1 - trace / sum);
    }

    /** The sum of the matrix without a row and its column: the variance of the sum of the other items. */
    static double sumWithout(double[][] matrix, int item) {
        double sum = 0;
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                sum += i == item || j == item ? 0 : matrix[i][j];
            }
        }
        return sum;
    }

    /** The mean of the entries off the diagonal. */
    static double meanOffDiagonal(double[][] matrix) {
        double k = matrix.length;
        double trace = 0;
        for (int i = 0; i < matrix.length; i++) {
            trace += matrix[i][i];
        }
        return (sumWithout(matrix, NONE) - trace) / (k * (k - 1));
    }
}
