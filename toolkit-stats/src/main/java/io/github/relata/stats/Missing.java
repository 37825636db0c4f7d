package io.github.relata.stats;

/** What a method on several columns does with a case that lacks a value. */
public enum Missing {
    /** Keeps the cases that have every column. */
    LISTWISE,
    /** Keeps, for each pair of columns, the cases that have both. */
    PAIRWISE
}
