package io.github.relata.stats.resampling;

/** How an interval is made. */
public enum IntervalKind {
    /** Quantiles of the bootstrap draws. */
    PERCENTILE,
    /** Quantiles of the bootstrap draws, moved for the bias of their median. */
    BC,
    /** As BC, moved for the acceleration too: how the spread changes with the value. */
    BCA,
    /** Quantiles of draws from the normal distribution of the coefficients. */
    MONTE_CARLO
}
