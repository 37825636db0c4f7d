package io.github.relata.model.study;

import java.util.List;

/**
 * How a moderation is told.
 *
 * @param centring whether the numbers of the products are centred in the model
 * @param at at which values of numeric moderators slopes are told
 * @param values these values, where they are the study's own; else empty
 * @param bounds what the bounds of a region of significance hold for
 */
public record Probing(Centring centring, At at, List<Double> values, Bounds bounds) {
    /** No centring, mean and SD, each value by itself. */
    public static final Probing DEFAULTS = new Probing(Centring.NONE, At.SD, List.of(), Bounds.POINTWISE);

    /** Whether numbers are centred. */
    public enum Centring {
        NONE,
        MEAN
    }

    /** At which values. */
    public enum At {
        /** The mean, and one standard deviation to either side. */
        SD,
        /** The 16th, 50th and 84th percentile. */
        PERCENTILES,
        /** The study's own. */
        VALUES
    }

    /** What bounds hold for. */
    public enum Bounds {
        /** Each value of the moderator by itself. */
        POINTWISE,
        /** All values together, by their false discovery rate. */
        SIMULTANEOUS
    }

    public Probing {
        values = List.copyOf(values);
        if ((at == At.VALUES) == values.isEmpty()) {
            throw new IllegalArgumentException("values of one's own, or none: " + at + " with " + values);
        }
    }
}
