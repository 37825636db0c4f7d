package io.github.relata.stats.linear;

import java.util.Arrays;

/**
 * The upper triangular factor R of a matrix A = QR, up to the signs of its rows: all that least squares needs of A,
 * since R'R = A'A. It is held by columns; element i of column j is zero for i &gt; j.
 *
 * <p>Factors of parts of the rows merge into the factor of all of them (TSQR: Demmel, Grigori, Hoemmen &amp; Langou,
 * 2012, doi:10.1137/080731992), with the accuracy of one Householder factorisation.
 */
final class TriangularFactor {
    private final double[][] columns;

    /** A factor over the columns of an upper triangular matrix, which are not copied. */
    TriangularFactor(double[][] columns) {
        this.columns = columns;
    }

    /** The factor of a matrix with no rows. */
    static TriangularFactor empty(int width) {
        return new TriangularFactor(new double[width][width]);
    }

    /** The factor of the first {@code rows} rows of a matrix, which is used up. */
    static TriangularFactor of(double[][] matrix, int rows) {
        int width = matrix.length;
        TriangularFactor factor = empty(width);
        for (int j = 0; j < width; j++) {
            if (j < rows) {
                Householder.reflect(matrix, j, j, rows);
            }
            System.arraycopy(matrix[j], 0, factor.columns[j], 0, Math.min(j + 1, rows));
        }
        return factor;
    }

    /** The factor of this one's rows and the other's, one under the other. */
    TriangularFactor merge(TriangularFactor other) {
        int width = width();
        double[][] stacked = new double[width][];
        for (int j = 0; j < width; j++) {
            stacked[j] = Arrays.copyOf(columns[j], 2 * width);
            System.arraycopy(other.columns[j], 0, stacked[j], width, width);
        }
        return of(stacked, 2 * width);
    }

    /** The factor of the matrix times a number. */
    TriangularFactor times(double factor) {
        double[][] scaled = new double[width()][];
        for (int j = 0; j < width(); j++) {
            scaled[j] = columns[j].clone();
            for (int i = 0; i <= j; i++) {
                scaled[j][i] *= factor;
            }
        }
        return new TriangularFactor(scaled);
    }

    int width() {
        return columns.length;
    }

    /** A column, to be read only. */
    double[] column(int j) {
        return columns[j];
    }

    double diagonal(int j) {
        return columns[j][j];
    }

    /** The length of column {@code j}, leaving out the rows before {@code from}. */
    double norm(int j, int from) {
        return Vectors.norm(columns[j], from, j + 1);
    }

    /** Solves {@code R x = b}. */
    double[] solve(double[] b) {
        double[] x = Arrays.copyOf(b, width());
        for (int j = width() - 1; j >= 0; j--) {
            x[j] /= columns[j][j];
            Vectors.addMultiple(x, -x[j], columns[j], 0, j);
        }
        return x;
    }

    /** Solves {@code R' x = b}. */
    double[] solveTransposed(double[] b) {
        double[] x = new double[width()];
        for (int j = 0; j < width(); j++) {
            x[j] = (b[j] - Vectors.dot(columns[j], x, 0, j)) / columns[j][j];
        }
        return x;
    }

    /** The inverse, by rows: row i is zero before its element i. */
    double[][] inverseRows() {
        double[][] rows = new double[width()][];
        for (int i = 0; i < width(); i++) {
            double[] unit = new double[width()];
            unit[i] = 1;
            rows[i] = solveTransposed(unit);
        }
        return rows;
    }

    /** {@code R x}. */
    double[] times(double[] x) {
        double[] product = new double[width()];
        for (int j = 0; j < width(); j++) {
            Vectors.addMultiple(product, x[j], columns[j], 0, j + 1);
        }
        return product;
    }

    /** Whether all its numbers are finite. */
    boolean isFinite() {
        double total = 0;
        for (int j = 0; j < width(); j++) {
            total += norm(j, 0);
        }
        return Double.isFinite(total);
    }

    /** Whether every column keeps more than a {@code tolerance} of its length beside the columns before it. */
    boolean hasFullRank(double tolerance) {
        for (int j = 0; j < width(); j++) {
            if (!(Math.abs(diagonal(j)) > tolerance * norm(j, 0))) {
                return false;
            }
        }
        return true;
    }
}
