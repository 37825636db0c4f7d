package io.github.relata.stats.resampling;

/** Statistics that are computed from the cross-products of a sample. */
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
         * @return whether the sample allows them; if not, the draw has failed
         */
        boolean estimate(SampleProducts sample, double[] target);
    }
}
