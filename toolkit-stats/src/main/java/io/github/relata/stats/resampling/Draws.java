package io.github.relata.stats.resampling;

import io.github.relata.stats.Reason;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The draws of some statistics, all made from the same samples. Immutable. A draw that failed (its sample was singular,
 * lost a level, or gave a number that is not finite) counts for none of them.
 */
public final class Draws {
    private final Resampling options;
    private final double[][] sorted;
    private final Map<Reason, Integer> failures;
    private final int failed;

    /** Takes the values of each statistic in ascending order, NaN last: a failed draw is NaN in all. */
    Draws(Resampling options, double[][] sorted, Map<Reason, Integer> failures) {
        this.options = options;
        this.sorted = sorted;
        this.failures = Collections.unmodifiableMap(new TreeMap<>(failures));
        this.failed = failures.values().stream().mapToInt(Integer::intValue).sum();
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

    /** The draws that failed, counted by their reasons. */
    public Map<Reason, Integer> failures() {
        return failures;
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
