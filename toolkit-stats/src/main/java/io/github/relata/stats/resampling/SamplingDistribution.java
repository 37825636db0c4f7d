package io.github.relata.stats.resampling;

import io.github.relata.stats.ConfidenceInterval;
import io.github.relata.stats.Outcome;
import io.github.relata.stats.Reason;
import io.github.relata.stats.descriptive.Quantiles;
import io.github.relata.stats.moments.Moments;
import java.util.Arrays;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * An estimate and its draws: standard error and intervals, all from the one set. Immutable.
 *
 * <p>Quantiles are those of R's {@code quantile(type = 6)}. Percentile: at {@code alpha/2} and {@code 1 - alpha/2}. BC and
 * BCa (Efron 1987, <a href="https://doi.org/10.1080/01621459.1987.10478410">doi:10.1080/01621459.1987.10478410</a>): at
 * {@code Phi(z0 + (z0 + z) / (1 - a (z0 + z)))} for the normal quantile z of each, where {@code z0 = Phi^-1(share of draws
 * below the estimate)}, draws that equal it counting half, and a is the acceleration ({@link Jackknife}), zero for BC. R:
 * {@code boot::boot.ci(type = c("perc", "bca"))}, which interpolates quantiles on the normal scale.
 *
 * <p>Not available: with fewer than two draws that succeeded ({@link Reason#TOO_FEW_CASES}: samples of so few cases fail),
 * and BC or BCa where all draws lie on one side of the estimate ({@link Reason#AT_BOUNDARY}).
 */
public final class SamplingDistribution {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private final double estimate;
    private final double[] sorted;
    private final OptionalDouble acceleration;

    private SamplingDistribution(double estimate, double[] sorted, OptionalDouble acceleration) {
        this.estimate = estimate;
        this.sorted = sorted;
        this.acceleration = acceleration;
    }

    /** Takes draws in ascending order, without those that failed. */
    static SamplingDistribution of(double estimate, double[] sorted) {
        return new SamplingDistribution(estimate, sorted, OptionalDouble.empty());
    }

    /** An estimate of which nothing could be drawn. */
    public static SamplingDistribution withoutDraws(double estimate) {
        return of(estimate, new double[0]);
    }

    SamplingDistribution withAcceleration(double acceleration) {
        return new SamplingDistribution(estimate, sorted, OptionalDouble.of(acceleration));
    }

    /** The estimate from the sample itself. */
    public double estimate() {
        return estimate;
    }

    /** The acceleration that BCa intervals take; none where no jackknife was made. */
    public OptionalDouble acceleration() {
        return acceleration;
    }

    /** Number of draws that succeeded. */
    public int draws() {
        return sorted.length;
    }

    /** The standard deviation of the draws. */
    public double standardError() {
        return Moments.of(sorted).standardDeviation();
    }

    /** The mean of the draws. */
    public double mean() {
        return Moments.of(sorted).mean();
    }

    /**
     * The interval of a kind.
     *
     * @throws IllegalArgumentException if the level is not between 0 and 1, or BCa is asked for without an acceleration
     */
    public Outcome<ConfidenceInterval> interval(IntervalKind kind, double level) {
        ConfidenceInterval.requireLevel(level);
        if (sorted.length < 2) {
            return Outcome.unavailable(Reason.TOO_FEW_CASES);
        }
        double tail = (1 - level) / 2;
        return switch (kind) {
            case PERCENTILE, MONTE_CARLO ->
                Outcome.of(new ConfidenceInterval(quantile(tail), quantile(1 - tail), level));
            case BC -> corrected(0, level);
            case BCA ->
                corrected(
                        acceleration.orElseThrow(
                                () -> new IllegalArgumentException("BCa intervals need the acceleration")),
                        level);
        };
    }

    /**
     * The share of draws on the far side of zero, two-sided: the level at which the percentile interval ends at zero;
     * at least 2 / (draws + 1).
     */
    public double pValue() {
        double below = (rank(0, false) + rank(0, true)) / 2.0;
        double share = Math.min(below, sorted.length - below) / sorted.length;
        return Math.min(1, Math.max(2 * share, 2.0 / (sorted.length + 1)));
    }

    private Outcome<ConfidenceInterval> corrected(double a, double level) {
        double below = (rank(estimate, false) + rank(estimate, true)) / 2.0 / sorted.length;
        if (!(below > 0 && below < 1)) {
            return Outcome.unavailable(Reason.AT_BOUNDARY);
        }
        double bias = NORMAL.inverseCumulativeProbability(below);
        double z = NORMAL.inverseSurvivalProbability((1 - level) / 2);
        return Outcome.of(new ConfidenceInterval(quantile(shifted(bias, -z, a)), quantile(shifted(bias, z, a)), level));
    }

    private static double shifted(double bias, double z, double a) {
        return NORMAL.cumulativeProbability(bias + (bias + z) / (1 - a * (bias + z)));
    }

    private double quantile(double p) {
        return Quantiles.ofSorted(sorted, p);
    }

    /** The number of draws below a value, or at most as high. */
    private int rank(double value, boolean orEqual) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < value || (orEqual && sorted[middle] == value)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SamplingDistribution that
                && Double.compare(estimate, that.estimate) == 0
                && acceleration.equals(that.acceleration)
                && Arrays.equals(sorted, that.sorted);
    }

    @Override
    public int hashCode() {
        return Double.hashCode(estimate) + 31 * Arrays.hashCode(sorted);
    }
}
