package io.github.relata.report.run;

/** Told what a run is at; who shows it is the caller's business. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress SILENT = (done, all, name) -> {};

    /** The analysis of a name begins; {@code done} of {@code all} are behind it. */
    void at(int done, int all, String name);

    /**
     * So many draws of an analysis are made. Asked from several threads at once.
     *
     * @return whether to go on; if not, the run ends with a {@link java.util.concurrent.CancellationException}
     */
    default boolean drawn(int done, int all, String name) {
        return true;
    }
}
