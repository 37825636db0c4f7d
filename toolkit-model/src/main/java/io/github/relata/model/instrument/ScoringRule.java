package io.github.relata.model.instrument;

import java.util.Locale;

/** How the keyed answers make a score. */
public enum ScoringRule {
    /** The mean of the answered items. */
    MEAN,
    /** That mean times the number of items: the plain sum where all are answered, prorated otherwise. */
    SUM;

    /** The rule's name in study and instrument files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
