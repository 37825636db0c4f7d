package io.github.relata.stats.linear;

/**
 * What a fit has left undone: the products of its residuals with each (shifted) column, which are zero at the least
 * squares solution, and the sum of their squares. One pass over the rows, with twice the digits of a double.
 */
final class Gradient {
    private final CompensatedSum[] products;
    private final CompensatedSum squares = new CompensatedSum();

    private Gradient(int columns) {
        this.products = new CompensatedSum[columns];
        for (int j = 0; j < columns; j++) {
            products[j] = new CompensatedSum();
        }
    }

    static Gradient of(RowSource rows, Shift shift, int[] columns, PreciseCoefficients coefficients) {
        Gradient total = new Gradient(columns.length);
        Blocks.pass(rows, block -> of(block, shift, columns, coefficients), total::merge);
        return total;
    }

    private static Gradient of(RowBlock block, Shift shift, int[] columns, PreciseCoefficients coefficients) {
        PreciseCoefficients.Residuals residuals = coefficients.residuals(block);
        int n = block.size();
        Gradient gradient = new Gradient(columns.length);
        for (int j = 0; j < columns.length; j++) {
            double[] x = shift.apply(block, columns[j]);
            gradient.products[j].addProducts(x, residuals.high, n);
            gradient.products[j].add(Vectors.dot(x, residuals.low, 0, n));
        }
        gradient.squares.addProducts(residuals.high, residuals.high, n);
        gradient.squares.add(2 * Vectors.dot(residuals.high, residuals.low, 0, n));
        return gradient;
    }

    private void merge(Gradient other) {
        for (int j = 0; j < products.length; j++) {
            products[j].add(other.products[j]);
        }
        squares.add(other.squares);
    }

    /** The product of the residuals with each column. */
    double[] products() {
        double[] values = new double[products.length];
        for (int j = 0; j < values.length; j++) {
            values[j] = products[j].value();
        }
        return values;
    }

    /** The residual sum of squares. */
    double sumOfSquares() {
        return squares.value();
    }
}
