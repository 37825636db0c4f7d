package io.github.relata.stats.resampling;

import io.github.relata.stats.Reason;
import java.util.Optional;

/** Statistics that are computed from a sample: its cross-products, or the counts of its units. */
public interface Estimator {
    /** Number of statistics. */
    int size();

    /** A worker with room of its own: each thread has one. */
    Worker worker();

    /** Computes the statistics of one sample after the other, on one thread. */
    @FunctionalInterface
    interface Worker {
        /**
         * Computes the statistics of a sample.
         *
         * @param target where they go
         * @return why the sample does not allow them, so that the draw has failed; nothing if it does
         */
        Optional<Reason> estimate(SampleProducts sample, double[] target);
    }
}
