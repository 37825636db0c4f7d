package io.github.relata.stats.moments;

/**
 * What describes the distribution of one variable: n, mean, the sums of the powers of the deviations from the mean, and
 * the range. An immutable value with an identity, {@link #EMPTY}, and a {@link #merge}.
 *
 * <p>{@link #of} reads the values twice (corrected two-pass, Chan, Golub &amp; LeVeque 1983, <a
 * href="https://doi.org/10.1080/00031305.1983.10483115">doi:10.1080/00031305.1983.10483115</a>), relative to the first
 * value, so that a large common offset costs no digits and a constant variable has sums of exactly zero.
 * {@code merge} uses the pairwise formulas of Pébay (2008, Sandia report SAND2008-6212).
 *
 * @param n number of values that are not missing
 * @param mean their mean; {@code NaN} for n = 0
 * @param sumOfSquares sum of the squared deviations from the mean
 * @param sumOfCubes sum of the deviations to the third power
 * @param sumOfFourthPowers sum of the deviations to the fourth power
 * @param min the smallest value; {@code NaN} for n = 0
 * @param max the largest value; {@code NaN} for n = 0
 */
public record Moments(
        long n, double mean, double sumOfSquares, double sumOfCubes, double sumOfFourthPowers, double min, double max) {
    /** No values. */
    public static final Moments EMPTY = new Moments(0, Double.NaN, 0, 0, 0, Double.NaN, Double.NaN);

    /** The moments of the values; {@code NaN} is missing and left out. */
    public static Moments of(double... values) {
        return of(values, values.length);
    }

    /** The moments of the first {@code length} values; {@code NaN} is missing and left out. */
    public static Moments of(double[] values, int length) {
        int first = 0;
        while (first < length && Double.isNaN(values[first])) {
            first++;
        }
        if (first == length) {
            return EMPTY;
        }
        double origin = values[first];
        long n = 0;
        double sum = 0;
        double min = origin;
        double max = origin;
        for (int i = first; i < length; i++) {
            double x = values[i];
            if (!Double.isNaN(x)) {
                n++;
                sum += x - origin;
                min = Math.min(min, x);
                max = Math.max(max, x);
            }
        }
        return centred(values, first, length, origin, sum / n, n, min, max);
    }

    private static Moments centred(
            double[] values, int first, int length, double origin, double shift, long n, double min, double max) {
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        double s4 = 0;
        for (int i = first; i < length; i++) {
            double d = values[i] - origin - shift;
            if (!Double.isNaN(d)) {
                double square = d * d;
                s1 += d;
                s2 += square;
                s3 += square * d;
                s4 += square * square;
            }
        }
        // the deviations from a rounded mean do not sum to zero: move the sums to where they do
        double e = s1 / n;
        return new Moments(
                n,
                origin + (shift + e),
                s2 - n * e * e,
                s3 - 3 * e * s2 + 2 * n * e * e * e,
                s4 - 4 * e * s3 + 6 * e * e * s2 - 3 * n * e * e * e * e,
                min,
                max);
    }

    /** The moments of these values and the others together. */
    public Moments merge(Moments other) {
        if (n == 0) {
            return other;
        }
        if (other.n == 0) {
            return this;
        }
        double na = n;
        double nb = other.n;
        double total = na + nb;
        double gap = other.mean - mean;
        double step = gap / total;
        double product = na * nb;
        double squares = sumOfSquares + other.sumOfSquares + product * gap * step;
        double cubes = sumOfCubes
                + other.sumOfCubes
                + product * (na - nb) * gap * step * step
                + 3 * step * (na * other.sumOfSquares - nb * sumOfSquares);
        double fourthPowers = sumOfFourthPowers
                + other.sumOfFourthPowers
                + product * (na * na - product + nb * nb) * gap * step * step * step
                + 6 * step * step * (na * na * other.sumOfSquares + nb * nb * sumOfSquares)
                + 4 * step * (na * other.sumOfCubes - nb * sumOfCubes);
        return new Moments(
                n + other.n,
                mean + nb * step,
                squares,
                cubes,
                fourthPowers,
                Math.min(min, other.min),
                Math.max(max, other.max));
    }

    /** Sample variance with divisor n - 1; {@code NaN} for n &lt; 2, as R's {@code var} gives NA. */
    public double variance() {
        return n < 2 ? Double.NaN : sumOfSquares / (n - 1);
    }

    /** Sample standard deviation, the root of {@link #variance}. */
    public double standardDeviation() {
        return Math.sqrt(variance());
    }
}
