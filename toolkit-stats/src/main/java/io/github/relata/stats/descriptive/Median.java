package io.github.relata.stats.descriptive;

/** The median in linear time, by Hoare's method of selection (1961, Algorithm 65: Find). */
public final class Median {
    private Median() {}

    /** The median of the values that are not {@code NaN}, {@code NaN} if there are none; moves the values about. */
    public static double of(double[] values) {
        int n = 0;
        for (int i = 0; i < values.length; i++) {
            double value = values[i];
            if (!Double.isNaN(value)) {
                values[i] = values[n];
                values[n++] = value;
            }
        }
        if (n == 0) {
            return Double.NaN;
        }
        int middle = n / 2;
        select(values, n, middle);
        double upper = values[middle];
        if (n % 2 == 1) {
            return upper;
        }
        double lower = values[0];
        for (int i = 1; i < middle; i++) {
            lower = Math.max(lower, values[i]);
        }
        return lower + (upper - lower) / 2;
    }

    /** Moves the values so that none before the place is larger than the one there, and none after it smaller. */
    private static void select(double[] values, int n, int place) {
        int from = 0;
        int to = n - 1;
        while (from < to) {
            double pivot = values[(from + to) >>> 1];
            int i = from;
            int j = to;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    double value = values[i];
                    values[i++] = values[j];
                    values[j--] = value;
                }
            }
            if (place <= j) {
                to = j;
            } else if (place >= i) {
                from = i;
            } else {
                return;
            }
        }
    }
}
