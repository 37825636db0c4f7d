package io.github.relata.stats.linear;

/**
 * The matrix B that turns the projections of the outcome on an orthonormal basis (the effects) into coefficients of the
 * columns as given: {@code b = B Q'y}, so that {@code (X'X)^-1 = BB'}. It is the inverse of the triangular factor, with
 * the shift of the columns worked into the row of the constant.
 */
final class CoefficientBasis {
    private static final double WELL_CONDITIONED = 1e6;

    private final int[] columns;
    private final TriangularFactor factor;
    private final boolean constant;
    private final double[][] rows;

    private CoefficientBasis(int[] columns, TriangularFactor factor, boolean constant, double[][] rows) {
        this.columns = columns;
        this.factor = factor;
        this.constant = constant;
        this.rows = rows;
    }

    static CoefficientBasis of(int[] columns, TriangularFactor factor, Shift shift, boolean constant) {
        double[][] rows = factor.inverseRows();
        for (int j = 1; j < rows.length && constant; j++) {
            Vectors.addMultiple(rows[0], -shift.of(columns[j]), rows[j], 0, rows.length);
        }
        return new CoefficientBasis(columns, factor, constant, rows);
    }

    /** The columns of the design matrix that have a coefficient. */
    int[] columns() {
        return columns;
    }

    /** The triangular factor of these columns. */
    TriangularFactor factor() {
        return factor;
    }

    /** Whether the model has a constant, the first column. */
    boolean hasConstant() {
        return constant;
    }

    /** Number of coefficients. */
    int rank() {
        return rows.length;
    }

    /** The row of a coefficient, counted among those that exist. */
    double[] row(int position) {
        return rows[position];
    }

    /** {@code B x}. */
    double[] times(double[] x) {
        double[] product = new double[rows.length];
        for (int j = 0; j < product.length; j++) {
            product[j] = Vectors.dot(rows[j], x, 0, x.length);
        }
        return product;
    }

    /**
     * How much larger the variance of some coefficients (their joint confidence region) is than it would be if their
     * columns were uncorrelated with the others: {@code det(S11) det(S22) / det(S)} for the cross-products S of all
     * columns about their means, written as {@code det(S11) det((S^-1)11)}, each from a triangular factor.
     */
    double varianceInflation(int... positions) {
        int first = constant ? 1 : 0;
        double[][] own = new double[positions.length][];
        double[][] inverse = new double[positions.length][];
        for (int k = 0; k < positions.length; k++) {
            own[k] = factor.column(positions[k]).clone();
            own[k][0] *= 1 - first;
            inverse[k] = rows[positions[k]].clone();
        }
        double root = determinant(own) * determinant(inverse);
        return root * root;
    }

    /** Whether no column's collinearity index (the root of its variance inflation) exceeds 1e6. */
    boolean isWellConditioned() {
        for (int j = constant ? 1 : 0; j < rows.length; j++) {
            if (!(varianceInflation(j) < WELL_CONDITIONED * WELL_CONDITIONED)) {
                return false;
            }
        }
        return true;
    }

    /** The root of the determinant of A'A, for the columns of A, which are used up. */
    private static double determinant(double[][] matrix) {
        TriangularFactor triangle = TriangularFactor.of(matrix, matrix[0].length);
        double product = 1;
        for (int j = 0; j < triangle.width(); j++) {
            product *= triangle.diagonal(j);
        }
        return product;
    }
}
