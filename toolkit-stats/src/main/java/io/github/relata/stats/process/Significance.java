package io.github.relata.stats.process;

/** What the bounds of a region of significance hold for. */
public enum Significance {
    /** Each value of the moderator by itself. */
    POINTWISE,
    /**
     * All values together: the false discovery rate over 1,001 evenly spaced values of the observed range is held by
     * Benjamini &amp; Hochberg's rule, as {@code interactions::johnson_neyman(control.fdr = TRUE)} does in R (Esarey &amp; Sumner 2018, <a
     * href="https://doi.org/10.1177/0010414017730080">doi:10.1177/0010414017730080</a>).
     */
    FALSE_DISCOVERY
}
