package io.github.relata.stats;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/** How many threads work can be shared among: those of the pool that the caller runs in, else of the common pool. */
public final class Lanes {
    private Lanes() {}

    /** Number of threads, at least one. Results never depend on it. */
    public static int available() {
        return ForkJoinTask.inForkJoinPool()
                ? ForkJoinTask.getPool().getParallelism()
                : Math.max(1, ForkJoinPool.getCommonPoolParallelism() + 1);
    }
}
