package io.github.relata.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntSupplier;

/** Runs work whose parallel parts share a bounded number of threads. */
final class BoundedThreads {
    private BoundedThreads() {}

    static int call(int threads, IntSupplier work) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(work::getAsInt).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            pool.shutdown();
        }
    }
}
