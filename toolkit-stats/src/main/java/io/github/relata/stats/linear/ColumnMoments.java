package io.github.relata.stats.linear;

/** Mean, spread and correlation with the outcome of each column, read off the triangular factor of the shifted columns. */
final class ColumnMoments {
    private static final double ROUNDING = 1e-14;

    private final Shift shift;
    private final TriangularFactor factor;
    private final boolean constant;

    ColumnMoments(Shift shift, TriangularFactor factor, boolean constant) {
        this.shift = shift;
        this.factor = factor;
        this.constant = constant;
    }

    /** The length of a column as given. */
    double size(int column) {
        return Math.hypot(factor.norm(column, 0), Math.sqrt(shift.rows()) * shift.of(column));
    }

    /** What rounding its values can make of a column's length: below it, nothing is told from zero. */
    double rounding(int column) {
        return ROUNDING * size(column);
    }

    /** The length of a column about its mean; in a model without a constant, about zero. */
    double spread(int column) {
        return factor.norm(column, constant ? 1 : 0);
    }

    /** Whether a column takes one value only, but for rounding. */
    boolean isConstant(int column) {
        return !(deviation(column) > rounding(column));
    }

    double mean(int column) {
        return shift.mean(column);
    }

    double standardDeviation(int column) {
        return deviation(column) / Math.sqrt(shift.rows() - 1.0);
    }

    double correlation(int a, int b) {
        return isConstant(a) || isConstant(b)
                ? Double.NaN
                : Math.max(-1, Math.min(1, product(a, b) / (deviation(a) * deviation(b))));
    }

    /** The length about the mean; without a constant it is a difference, in which half of the digits can cancel. */
    private double deviation(int column) {
        if (constant) {
            return spread(column);
        }
        double square = product(column, column);
        return square > ROUNDING * size(column) * size(column) ? Math.sqrt(square) : 0;
    }

    /** The cross-product about the means. The constant's row of the factor holds the means, so that it is left out. */
    private double product(int a, int b) {
        int rows = Math.min(a, b) + 1;
        return constant
                ? Vectors.dot(factor.column(a), factor.column(b), 1, rows)
                : Vectors.dot(factor.column(a), factor.column(b), 0, rows)
                        - shift.rows() * shift.mean(a) * shift.mean(b);
    }
}
