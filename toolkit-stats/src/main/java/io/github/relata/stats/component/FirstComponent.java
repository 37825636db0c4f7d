package io.github.relata.stats.component;

import io.github.relata.stats.moments.CrossProducts;

/**
 * The first principal component of the correlations of k variables: the weighted sum of the standardized variables that
 * varies most. The loading of a variable is its correlation with the component, √λ·v with the largest eigenvalue λ and
 * its eigenvector v of length 1; equals R's {@code psych::principal(x, nfactors = 1)}. Immutable.
 *
 * <p>The sign of a component is arbitrary: the loadings sum to no less than zero. The eigenvector comes from squaring the
 * matrix over and over, which leaves the share of the largest eigenvalue alone; where two are the largest, no component
 * is the first and what is given is one of them. Edge cases: constant variables have no correlations, and with one of
 * them, or fewer than two rows, eigenvalue and loadings are {@code NaN}.
 */
public final class FirstComponent {
    /** Two eigenvalues that differ in the eighth digit are told apart after 32 squarings. */
    private static final int MOST_SQUARINGS = 40;

    private static final double ROUNDING = 1e-15;

    private final double eigenvalue;
    private final double[] loadings;

    private FirstComponent(double eigenvalue, double[] loadings) {
        this.eigenvalue = eigenvalue;
        this.loadings = loadings;
    }

    /**
     * The first component of the variables' correlations.
     *
     * @throws IllegalArgumentException if there are no variables
     */
    public static FirstComponent of(CrossProducts variables) {
        double[][] correlations = variables.correlationMatrix();
        if (correlations.length == 0) {
            throw new IllegalArgumentException("no variables");
        }
        double[] vector = largestColumn(power(correlations));
        normalize(vector);
        double[] image = times(correlations, vector);
        double eigenvalue = dot(vector, image);
        // one step more takes off what rounding left in the squares
        normalize(image);
        double scale = Math.sqrt(eigenvalue) * (sum(image) < 0 ? -1 : 1);
        for (int i = 0; i < image.length; i++) {
            image[i] *= scale;
        }
        return new FirstComponent(eigenvalue, image);
    }

    /** How many variables. */
    public int size() {
        return loadings.length;
    }

    /** The variance of the component: its share of all variance is this divided by the number of variables. */
    public double eigenvalue() {
        return eigenvalue;
    }

    /** The correlation of a variable with the component. */
    public double loading(int variable) {
        return loadings[variable];
    }

    /** A high power of the matrix with trace 1: the eigenvector times itself, once the squares stand still. */
    private static double[][] power(double[][] matrix) {
        double[][] power = withTraceOne(matrix);
        for (int i = 0; i < MOST_SQUARINGS; i++) {
            double[][] square = square(power);
            boolean still = 1 - trace(square) < ROUNDING;
            power = withTraceOne(square);
            if (still) {
                break;
            }
        }
        return power;
    }

    private static double[][] square(double[][] symmetric) {
        int k = symmetric.length;
        double[][] square = new double[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = i; j < k; j++) {
                square[i][j] = dot(symmetric[i], symmetric[j]);
                square[j][i] = square[i][j];
            }
        }
        return square;
    }

    private static double[][] withTraceOne(double[][] matrix) {
        double trace = trace(matrix);
        double[][] scaled = new double[matrix.length][matrix.length];
        for (int i = 0; i < scaled.length; i++) {
            for (int j = 0; j < scaled.length; j++) {
                scaled[i][j] = matrix[i][j] / trace;
            }
        }
        return scaled;
    }

    private static double trace(double[][] matrix) {
        double trace = 0;
        for (int i = 0; i < matrix.length; i++) {
            trace += matrix[i][i];
        }
        return trace;
    }

    private static double[] largestColumn(double[][] matrix) {
        int largest = 0;
        for (int i = 1; i < matrix.length; i++) {
            if (matrix[i][i] > matrix[largest][largest]) {
                largest = i;
            }
        }
        return matrix[largest].clone();
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] image = new double[vector.length];
        for (int i = 0; i < image.length; i++) {
            image[i] = dot(matrix[i], vector);
        }
        return image;
    }

    private static void normalize(double[] vector) {
        double length = Math.sqrt(dot(vector, vector));
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
    }

    private static double sum(double[] vector) {
        double sum = 0;
        for (double entry : vector) {
            sum += entry;
        }
        return sum;
    }

    private static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }
}
