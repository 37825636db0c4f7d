package io.github.relata.model.finding;

/** What a finding is about, which decides a command's exit code. */
public enum Concern {
    /** How a command was called, a study file or an instrument file. */
    DECLARATION,
    /** The data: unreadable, against what the study declares, or empty. */
    DATA
}
