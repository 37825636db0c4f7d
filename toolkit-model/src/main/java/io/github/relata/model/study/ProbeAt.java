package io.github.relata.model.study;

import java.util.List;

/**
 * At which values of numeric moderators effects are told; of a category it is always every level.
 *
 * @param at how the values are chosen
 * @param values these values, where they are the study's own; else empty
 */
public record ProbeAt(At at, List<Double> values) {
    /** The mean, and one standard deviation to either side. */
    public static final ProbeAt DEFAULT = new ProbeAt(At.SD, List.of());

    /** How values are chosen. */
    public enum At {
        /** The mean, and one standard deviation to either side. */
        SD,
        /** The 16th, 50th and 84th percentile. */
        PERCENTILES,
        /** The study's own. */
        VALUES
    }

    public ProbeAt {
        values = List.copyOf(values);
        if ((at == At.VALUES) == values.isEmpty()) {
            throw new IllegalArgumentException("values of one's own, or none: " + at + " with " + values);
        }
    }
}
