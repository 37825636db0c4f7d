package io.github.relata.model.study;

/**
 * How a moderation is told.
 *
 * @param centring whether the numbers of the products are centred in the model
 * @param at at which values of moderators slopes are told
 * @param bounds what the bounds of a region of significance hold for
 */
public record Probing(Centring centring, ProbeAt at, Bounds bounds) {
    /** No centring, mean and SD, each value by itself. */
    public static final Probing DEFAULTS = new Probing(Centring.NONE, ProbeAt.DEFAULT, Bounds.POINTWISE);

    /** Whether numbers are centred. */
    public enum Centring {
        NONE,
        MEAN
    }

    /** What bounds hold for. */
    public enum Bounds {
        /** Each value of the moderator by itself. */
        POINTWISE,
        /** All values together, by their false discovery rate. */
        SIMULTANEOUS
    }
}
