package io.github.relata.stats.regression;

/**
 * A column of the table as it enters a design column, alone or multiplied with others.
 *
 * @param column its place in the table, from 0
 * @param kind how it is standardized
 */
public record Factor(int column, Kind kind) {

    /** How a column is standardized. */
    public enum Kind {
        /** As a z-score. */
        NUMERIC,
        /** Not at all: it is 0 or 1, and a step of one is what it means. */
        INDICATOR
    }
}
