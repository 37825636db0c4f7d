package io.github.relata.stats.descriptive;

/**
 * Quantiles of sorted values as R's {@code quantile(type = 6)} has them: linear between the order statistics, the i-th of
 * n at i / (n + 1), and the smallest or largest value beyond these (Hyndman &amp; Fan 1996, <a
 * href="https://doi.org/10.1080/00031305.1996.10473566">doi:10.1080/00031305.1996.10473566</a>).
 */
public final class Quantiles {
    private Quantiles() {}

    /** The quantile at p of values in ascending order; {@code NaN} for none. */
    public static double ofSorted(double[] values, double p) {
        int n = values.length;
        if (n == 0) {
            return Double.NaN;
        }
        double place = p * (n + 1);
        int below = (int) Math.floor(place);
        if (below < 1) {
            return values[0];
        }
        if (below >= n) {
            return values[n - 1];
        }
        return values[below - 1] + (place - below) * (values[below] - values[below - 1]);
    }
}
