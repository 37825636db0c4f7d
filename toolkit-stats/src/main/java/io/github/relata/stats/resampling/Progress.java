package io.github.relata.stats.resampling;

/**
 * Whoever wants to see how far a long computation is, and may stop it. It is asked from several threads, one at a time
 * or not: implementations are safe for that, and quick.
 */
@FunctionalInterface
public interface Progress {
    /** Nobody looks. */
    Progress NONE = (done, total) -> true;

    /**
     * Tells how many draws are done.
     *
     * @return whether to go on; if not, the computation ends with a {@link java.util.concurrent.CancellationException}
     */
    boolean goesOn(int done, int total);
}
