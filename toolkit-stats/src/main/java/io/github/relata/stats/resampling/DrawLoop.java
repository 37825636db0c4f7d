package io.github.relata.stats.resampling;

import io.github.relata.stats.Lanes;
import io.github.relata.stats.Reason;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Makes draws, batch by batch, on as many threads as there are. Each draw has its own place in the outcome, so that it
 * does not matter who makes it, or when.
 */
final class DrawLoop {
    /** Makes the draws {@code from} (inclusive) to {@code to} (exclusive) on one thread. */
    interface Worker {
        void draw(int from, int to, Target target);
    }

    /** Where the statistics of a draw go. */
    static final class Target {
        private final double[][] values;
        private final Map<Reason, Integer> failures = new ConcurrentHashMap<>();

        private Target(int statistics, int draws) {
            this.values = new double[statistics][draws];
        }

        /** Takes the statistics of a draw, or why it has failed, as it also has with a number that is not finite. */
        void put(int draw, Optional<Reason> failure, double[] statistics) {
            boolean complete = failure.isEmpty();
            for (double value : statistics) {
                complete &= Double.isFinite(value);
            }
            for (int s = 0; s < values.length; s++) {
                values[s][draw] = complete ? statistics[s] : Double.NaN;
            }
            if (!complete) {
                failures.merge(failure.orElse(Reason.TOO_LARGE), 1, Integer::sum);
            }
        }
    }

    private final Resampling options;
    private final int batch;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private volatile boolean stopped;

    private DrawLoop(Resampling options, int batch) {
        this.options = options;
        this.batch = batch;
    }

    /**
     * Makes all draws.
     *
     * @throws CancellationException if whoever watches does not want to go on
     */
    static Draws run(Resampling options, int batch, int statistics, Supplier<Worker> workers) {
        DrawLoop loop = new DrawLoop(options, batch);
        Target target = new Target(statistics, options.draws());
        int batches = (options.draws() - 1) / batch + 1;
        int lanes = Math.min(Lanes.available(), batches);
        IntStream.range(0, lanes).parallel().forEach(lane -> loop.work(workers.get(), target));
        if (loop.stopped) {
            throw new CancellationException("stopped after " + loop.done + " of " + options.draws() + " draws");
        }
        return new Draws(options, sorted(target.values), target.failures);
    }

    private void work(Worker worker, Target target) {
        int total = options.draws();
        for (int from = claim(); from < total && !stopped; from = claim()) {
            int to = Math.min(from + batch, total);
            worker.draw(from, to, target);
            if (!options.progress().goesOn(done.addAndGet(to - from), total)) {
                stopped = true;
            }
        }
    }

    private int claim() {
        return next.getAndAdd(batch);
    }

    private static double[][] sorted(double[][] values) {
        IntStream.range(0, values.length).parallel().forEach(s -> Arrays.sort(values[s]));
        return values;
    }
}
