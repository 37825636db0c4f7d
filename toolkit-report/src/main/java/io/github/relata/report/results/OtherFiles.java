package io.github.relata.report.results;

/** What to do with a folder that holds files which Relata did not write. */
public enum OtherFiles {
    /** Refuse to write there. */
    REFUSE,
    /** Write there all the same: files of the same names are replaced, all others stay as they are. */
    WRITE_AMONG
}
