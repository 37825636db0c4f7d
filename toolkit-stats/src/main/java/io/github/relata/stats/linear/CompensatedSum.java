package io.github.relata.stats.linear;

/**
 * A running sum with about twice the digits of a double: the rounding error of every addition and of every product is
 * computed exactly and summed beside it (TwoSum of Knuth, TwoProduct of Dekker and Veltkamp; the dot product is Dot2 of
 * Ogita, Rump and Oishi, 2005, doi:10.1137/030601818).
 *
 * <p>Products are split by Veltkamp's method, not by {@link Math#fma}, which is a hundred times slower on a processor
 * without that instruction.
 */
final class CompensatedSum {
    private static final double SPLITTER = (1 << 27) + 1;

    private double sum;
    private double correction;

    /** The sum, rounded once. */
    double value() {
        return sum + correction;
    }

    /** What {@link #value} leaves off. */
    double remainder() {
        return sum - value() + correction;
    }

    void add(double term) {
        double total = sum + term;
        double rounded = total - sum;
        correction += (sum - (total - rounded)) + (term - rounded);
        sum = total;
    }

    void add(CompensatedSum other) {
        add(other.sum);
        correction += other.correction;
    }

    void addProduct(double a, double b) {
        double product = a * b;
        correction += productError(a, b, product);
        add(product);
    }

    /** Adds the dot product of the first {@code n} numbers of two arrays. */
    void addProducts(double[] a, double[] b, int n) {
        double s = sum;
        double c = 0;
        for (int i = 0; i < n; i++) {
            double product = a[i] * b[i];
            double total = s + product;
            double rounded = total - s;
            c += ((s - (total - rounded)) + (product - rounded)) + productError(a[i], b[i], product);
            s = total;
        }
        sum = s;
        correction += c;
    }

    /**
     * Subtracts a multiple of one array from another that is held as an unevaluated sum, element by element:
     * {@code high + low -= factor * x}.
     */
    static void subtractMultiple(double[] high, double[] low, double factor, double[] x, int n) {
        for (int i = 0; i < n; i++) {
            double product = -factor * x[i];
            double h = high[i];
            double total = h + product;
            double rounded = total - h;
            high[i] = total;
            low[i] += ((h - (total - rounded)) + (product - rounded)) + productError(-factor, x[i], product);
        }
    }

    /** The upper half of a number's digits: products of two such halves are exact. */
    static double upperHalf(double a) {
        double shifted = SPLITTER * a;
        return shifted - (shifted - a);
    }

    private static double productError(double a, double b, double product) {
        double aUpper = upperHalf(a);
        double aLower = a - aUpper;
        double bUpper = upperHalf(b);
        double bLower = b - bUpper;
        return ((aUpper * bUpper - product) + aUpper * bLower + aLower * bUpper) + aLower * bLower;
    }
}
