package io.github.relata.scoring.recognition;

/** What speaks for an instrument. */
public enum Clue {
    /** The columns are called by its id, or by another name it has. */
    NAME,
    /** They are called by its abbreviation. */
    ABBREVIATION,
    /** They are called by what it measures. */
    CONSTRUCT,
    /** There are as many columns as it has items. */
    COUNT,
    /** All answers are possible ones of its items. */
    ANSWERS,
    /** All answers are possible ones, counted from another number. */
    CODED,
    /** All answers but a few are possible ones of its items. */
    SLIPS
}
