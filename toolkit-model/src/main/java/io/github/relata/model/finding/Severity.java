package io.github.relata.model.finding;

/** How much a finding weighs. */
public enum Severity {
    /** The study cannot be run as it stands. */
    ERROR,
    /** It runs, and the reader should look. */
    WARNING,
    /** For the record. */
    NOTE
}
