package io.github.relata.stats.linear;

/** Solves a symmetric positive definite system by its triangular factor, A = LL'. */
public final class Cholesky {
    private Cholesky() {}

    /**
     * Puts the factor L into the lower triangle of the matrix.
     *
     * @return false if the matrix is not positive definite; its lower triangle is then spoilt
     */
    public static boolean decompose(double[][] matrix) {
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j] - dot(matrix[i], matrix[j], j);
                if (i != j) {
                    matrix[i][j] = rest / matrix[j][j];
                } else if (rest > 0) {
                    matrix[i][i] = Math.sqrt(rest);
                } else {
                    return false;
                }
            }
        }
        return true;
    }

    /** Replaces the right-hand side by the solution. */
    public static void solve(double[][] factor, double[] b) {
        for (int i = 0; i < b.length; i++) {
            b[i] = (b[i] - dot(factor[i], b, i)) / factor[i][i];
        }
        for (int i = b.length - 1; i >= 0; i--) {
            b[i] /= factor[i][i];
            for (int j = 0; j < i; j++) {
                b[j] -= factor[i][j] * b[i];
            }
        }
    }

    private static double dot(double[] x, double[] y, int length) {
        double sum = 0;
        for (int i = 0; i < length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }
}
