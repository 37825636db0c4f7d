package io.github.relata.model.intake;

import io.github.relata.model.finding.Finding;

/**
 * Something that was found out about how a file is written, or that the study declares.
 *
 * @param choice as a study file would declare it
 * @param evidence what decided it
 */
public record Decision(Subject subject, String choice, Finding evidence) {
    /** What can be decided. */
    public enum Subject {
        FORMAT,
        SHEET,
        ENCODING,
        DELIMITER,
        DECIMAL,
        DICTIONARY
    }
}
