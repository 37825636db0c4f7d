package io.github.relata.stats.resampling;

/**
 * The cross-products of one draw: its number of cases, and for each two variables the sum of the products of their
 * deviations from the draw's own means; and how often each case was drawn. Room that is used again for the next draw: what is needed later is copied.
 */
public final class SampleProducts {
    private final ResamplingUnits units;
    private final int variables;
    private final double[] products;
    private final double[] sizes;
    private final double[] means;
    private byte[] counts = {};
    private double cases;

    SampleProducts(ResamplingUnits units) {
        this.units = units;
        this.variables = units.variables();
        this.products = new double[variables * variables];
        this.sizes = new double[variables];
        this.means = new double[variables];
    }

    /** Takes the counts of a draw's units, which are not copied, and its sums, in the order of {@link ResamplingUnits}. */
    void set(byte[] counts, double[] sums) {
        this.counts = counts;
        cases = sums[0];
        int next = 1 + variables;
        for (int i = 0; i < variables; i++) {
            double mean = sums[1 + i] / cases;
            means[i] = mean;
            sizes[i] = sums[next];
            for (int j = i; j < variables; j++) {
                double product = sums[next++] - mean * sums[1 + j];
                products[i * variables + j] = product;
                products[j * variables + i] = product;
            }
        }
    }

    /** Number of cases in the draw; under a cluster bootstrap it differs from draw to draw. */
    public double cases() {
        return cases;
    }

    /** How often a case was drawn. */
    public int count(int row) {
        return counts[units.unitOf(row)] & 0xff;
    }

    /** The mean of a variable in the draw. */
    public double mean(int i) {
        return means[i];
    }

    /** The sum of the products of two variables' deviations from their means in the draw. */
    public double product(int i, int j) {
        return products[i * variables + j];
    }

    /** The sum of squares of a variable about zero, against which rounding is told from spread. */
    public double size(int i) {
        return sizes[i];
    }

    /** The standard deviation of a variable in the draw, with n - 1. */
    public double standardDeviation(int i) {
        return Math.sqrt(Math.max(0, product(i, i)) / (cases - 1));
    }
}
