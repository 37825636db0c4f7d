package io.github.relata.stats.resampling;

import java.util.Arrays;

/**
 * The draws of some statistics, all made from the same samples. Immutable. A draw that failed (its sample was singular,
 * lost a level, or gave a number that is not finite) counts for none of them.
 */
public final class Draws {
    private final Resampling options;
    private final double[][] sorted;
    private final int failed;

    /** Takes the values of each statistic in ascending order, NaN last: a failed draw is NaN in all. */
    Draws(Resampling options, double[][] sorted) {
        this.options = options;
        this.failed = sorted.length == 0 ? 0 : missing(sorted[0]);
        this.sorted = sorted;
    }

    private static int missing(double[] values) {
        int count = 0;
        while (count < values.length && Double.isNaN(values[values.length - 1 - count])) {
            count++;
        }
        return count;
    }

    /** How they were made. */
    public Resampling options() {
        return options;
    }

    /** Number of draws that were made, the failed ones among them. */
    public int count() {
        return options.draws();
    }

    /** Number of draws that failed. */
    public int failed() {
        return failed;
    }

    /** The distribution of a statistic, about its estimate from the sample itself. */
    public SamplingDistribution of(int statistic, double estimate) {
        return SamplingDistribution.of(estimate, successes(statistic));
    }

    /**
     * The distribution of a statistic, with the acceleration that BCa intervals need.
     *
     * @see Jackknife
     */
    public SamplingDistribution of(int statistic, double estimate, double acceleration) {
        return SamplingDistribution.of(estimate, successes(statistic)).withAcceleration(acceleration);
    }

    private double[] successes(int statistic) {
        return Arrays.copyOf(sorted[statistic], count() - failed);
    }
}
