package io.github.relata.stats.linear;

import java.util.Arrays;

/** The estimated covariance matrix of a fit's coefficients, held as a root: {@code V = AA'}. */
public final class CoefficientCovariance {
    private final LeastSquaresFit fit;
    private final double[][] root;
    private final int degreesOfFreedom;

    CoefficientCovariance(LeastSquaresFit fit, double[][] root, int degreesOfFreedom) {
        this.fit = fit;
        this.root = root;
        this.degreesOfFreedom = degreesOfFreedom;
    }

    /** The coefficients of the first {@code columns} columns and their covariance, apart from the data. */
    public CoefficientEstimates estimates(int columns) {
        double[] values = new double[columns];
        double[][] rows = new double[columns][];
        for (int column = 0; column < columns; column++) {
            values[column] = fit.coefficient(column);
            rows[column] = fit.has(column) ? root[fit.position(column)].clone() : missing();
        }
        return new CoefficientEstimates(values, rows, degreesOfFreedom);
    }

    private double[] missing() {
        double[] row = new double[root.length];
        Arrays.fill(row, Double.NaN);
        return row;
    }

    /** Degrees of freedom of t and F tests: n - k, or the number of clusters less one. */
    public int degreesOfFreedom() {
        return degreesOfFreedom;
    }

    /** The standard error of a column's coefficient; {@code NaN} if the column was left out. */
    public double standardError(int column) {
        return Math.sqrt(covariance(column, column));
    }

    /** The covariance of two columns' coefficients; {@code NaN} if a column was left out. */
    public double covariance(int a, int b) {
        return fit.has(a) && fit.has(b)
                ? Vectors.dot(root[fit.position(a)], root[fit.position(b)], 0, root.length)
                : Double.NaN;
    }

    /**
     * Wald's test that the coefficients of some columns are all zero, as F; columns that were left out are not counted.
     * Not available if no column is left, or if there are fewer clusters than coefficients to test.
     */
    public FTest test(int... columns) {
        int[] tested = fit.present(columns);
        double[][] rows = new double[tested.length][];
        for (int k = 0; k < tested.length; k++) {
            rows[k] = root[fit.position(tested[k])];
        }
        double statistic = fit.squaredLength(tested, rows) / tested.length;
        return Double.isNaN(statistic)
                ? FTest.unavailable(tested.length, degreesOfFreedom)
                : FTest.of(statistic, tested.length, degreesOfFreedom);
    }
}
