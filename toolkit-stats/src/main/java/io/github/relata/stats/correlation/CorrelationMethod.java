package io.github.relata.stats.correlation;

/** Which coefficient of correlation. */
public enum CorrelationMethod {
    /** The product-moment coefficient r. */
    PEARSON,
    /** Spearman's rho: Pearson's coefficient of the midranks. */
    SPEARMAN,
    /** Kendall's tau-b. */
    KENDALL
}
