package io.github.relata.stats.moments;

import io.github.relata.stats.NumericTable;
import java.util.stream.IntStream;

/**
 * Cross-products of k variables: n, means, and for each two variables the sum of the products of their deviations from
 * the mean. Covariances and correlations follow from them; so do alpha, omega and bootstrap draws. Immutable; parts of
 * the data merge, and a choice of variables, or weighted sums of them, are {@code CrossProducts} again.
 *
 * <p>{@link #of} leaves out every row with a missing number (R: {@code cov(x, use = "complete.obs")}). Inside a block of
 * {@link NumericTable#BLOCK_ROWS} rows it uses the corrected two-pass algorithm, then merges pairwise in the order of
 * the blocks (Chan, Golub &amp; LeVeque 1983, <a
 * href="https://doi.org/10.1080/00031305.1983.10483115">doi:10.1080/00031305.1983.10483115</a>). The bits of the result
 * do not depend on the number of threads, nor do those of two variables depend on which others stand beside them. All
 * is done relative to the first complete row: a large common offset costs no digits, and a constant variable has a sum
 * of squares of exactly zero.
 *
 * <p>Edge cases: means are {@code NaN} for n = 0, variances and covariances for n &lt; 2, correlations also where a
 * variable is constant.
 */
public final class CrossProducts {
    private final long n;
    private final double[] origin;
    private final double[] shift;
    private final double[][] products;

    /** The mean is origin + shift; both are kept, since their sum rounds. */
    CrossProducts(long n, double[] origin, double[] shift, double[][] products) {
        this.n = n;
        this.origin = origin;
        this.shift = shift;
        this.products = products;
    }

    /** The cross-products of the table's columns, on the rows that are complete. */
    public static CrossProducts of(NumericTable table) {
        CrossProducts merged = empty(table.columnCount());
        for (CrossProducts part : Stretches.map(table, CrossProducts::ofStretch)) {
            merged = merged.merge(part);
        }
        return merged;
    }

    private static CrossProducts ofStretch(NumericTable table, int from, int to) {
        CrossProductsSum sum = new CrossProductsSum(table.columnCount());
        CompleteRows.visit(table, from, to, sum::add);
        return sum.toCrossProducts();
    }

    /** The identity of {@link #merge}: k variables, no rows. */
    public static CrossProducts empty(int k) {
        return new CrossProducts(0, new double[k], new double[k], new double[k][k]);
    }

    /**
     * The cross-products of these rows and the others together.
     *
     * @throws IllegalArgumentException if the numbers of variables differ
     */
    public CrossProducts merge(CrossProducts other) {
        int k = size();
        if (other.size() != k) {
            throw new IllegalArgumentException(k + " variables cannot be merged with " + other.size());
        }
        if (n == 0) {
            return other;
        }
        if (other.n == 0) {
            return this;
        }
        double total = (double) n + other.n;
        double[] gap = new double[k];
        double[] mergedShift = new double[k];
        for (int i = 0; i < k; i++) {
            gap[i] = (other.origin[i] - origin[i]) + (other.shift[i] - shift[i]);
            mergedShift[i] = shift[i] + gap[i] * (other.n / total);
        }
        double weight = n * (other.n / total);
        double[][] merged = new double[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                merged[i][j] = products[i][j] + other.products[i][j] + weight * (gap[i] * gap[j]);
            }
        }
        return new CrossProducts(n + other.n, origin, mergedShift, merged);
    }

    /** The cross-products of some of the variables, in the order given. */
    public CrossProducts select(int... variables) {
        int k = variables.length;
        double[] selectedOrigin = new double[k];
        double[] selectedShift = new double[k];
        double[][] selected = new double[k][k];
        for (int i = 0; i < k; i++) {
            selectedOrigin[i] = origin[variables[i]];
            selectedShift[i] = shift[variables[i]];
            for (int j = 0; j < k; j++) {
                selected[i][j] = products[variables[i]][variables[j]];
            }
        }
        return new CrossProducts(n, selectedOrigin, selectedShift, selected);
    }

    /**
     * The cross-products of weighted sums of the variables. A weight of -1 counts a variable backwards; the sum of some
     * variables beside another one gives the correlation of an item with the rest of its scale.
     *
     * @param weights for each sum, one weight per variable
     * @throws IllegalArgumentException if a sum has not one weight per variable
     */
    public CrossProducts combine(double[]... weights) {
        int sums = weights.length;
        double[] combinedOrigin = new double[sums];
        double[] combinedShift = new double[sums];
        double[][] withVariables = new double[sums][];
        for (int a = 0; a < sums; a++) {
            if (weights[a].length != size()) {
                throw new IllegalArgumentException(weights[a].length + " weights for " + size() + " variables");
            }
            combinedOrigin[a] = dot(weights[a], origin);
            combinedShift[a] = dot(weights[a], shift);
            withVariables[a] = times(weights[a]);
        }
        double[][] combined = new double[sums][sums];
        for (int a = 0; a < sums; a++) {
            for (int b = a; b < sums; b++) {
                combined[a][b] = dot(withVariables[a], weights[b]);
                combined[b][a] = combined[a][b];
            }
        }
        return new CrossProducts(n, combinedOrigin, combinedShift, combined);
    }

    /** The sums of products of a weighted sum with each variable. */
    private double[] times(double[] weights) {
        double[] result = new double[size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = dot(products[i], weights);
        }
        return result;
    }

    private static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }

    /** Number of variables. */
    public int size() {
        return origin.length;
    }

    /** Number of complete rows. */
    public long n() {
        return n;
    }

    /** Mean of a variable. */
    public double mean(int i) {
        return n == 0 ? Double.NaN : origin[i] + shift[i];
    }

    /** Sum of the products of the deviations of two variables from their means. */
    public double sumOfProducts(int i, int j) {
        return products[i][j];
    }

    /** Whether the variable takes one value only, as it does for n &lt; 2: its sum of squares is exactly zero. */
    public boolean isConstant(int i) {
        return products[i][i] == 0;
    }

    /** The variables that are not constant, in order. */
    public int[] varying() {
        return IntStream.range(0, size()).filter(i -> !isConstant(i)).toArray();
    }

    /** Sample covariance with divisor n - 1, as R's {@code cov}. */
    public double covariance(int i, int j) {
        return n < 2 ? Double.NaN : products[i][j] / (n - 1);
    }

    /** Sample variance with divisor n - 1, as R's {@code var}. */
    public double variance(int i) {
        return covariance(i, i);
    }

    /** Sample standard deviation. */
    public double standardDeviation(int i) {
        return Math.sqrt(variance(i));
    }

    /** Pearson's correlation, as R's {@code cor}; between -1 and 1 in spite of rounding. */
    public double correlation(int i, int j) {
        if (n < 2) {
            return Double.NaN;
        }
        double r = products[i][j] / (Math.sqrt(products[i][i]) * Math.sqrt(products[j][j]));
        return Math.max(-1, Math.min(1, r));
    }

    /** The covariance matrix, as rows. */
    public double[][] covarianceMatrix() {
        return matrix(this::covariance);
    }

    /** The correlation matrix, as rows. */
    public double[][] correlationMatrix() {
        return matrix(this::correlation);
    }

    @FunctionalInterface
    private interface Entry {
        double at(int i, int j);
    }

    private double[][] matrix(Entry entry) {
        double[][] matrix = new double[size()][size()];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                matrix[i][j] = entry.at(i, j);
            }
        }
        return matrix;
    }
}
