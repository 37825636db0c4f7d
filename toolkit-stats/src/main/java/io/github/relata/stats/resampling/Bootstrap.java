package io.github.relata.stats.resampling;

import java.util.Arrays;

/**
 * The nonparametric bootstrap (Efron &amp; Tibshirani 1993): units are drawn with replacement, as many as there are, and
 * the statistics computed anew. With cases as units it is the case bootstrap (R: {@code boot::boot}), with clusters the
 * cluster bootstrap.
 *
 * <p>A draw is a count for each unit; its cross-products are the units' terms times these counts, one pass over the
 * distinct columns for 64 draws at once. The work runs in the pool that the caller runs in, else the common pool.
 */
public final class Bootstrap {
    private static final int MOST_DRAWS = 64;
    private static final int FEWEST_DRAWS = 8;
    private static final int BYTES_OF_COUNTS = 1 << 24;

    private Bootstrap() {}

    /**
     * Draws.
     *
     * @throws IllegalArgumentException if there are no units
     * @throws java.util.concurrent.CancellationException if whoever watches does not want to go on
     */
    public static Draws draw(ResamplingUnits units, Estimator estimator, Resampling options) {
        if (units.count() == 0) {
            throw new IllegalArgumentException("there is nothing to draw from");
        }
        int batch = Math.max(FEWEST_DRAWS, Math.min(MOST_DRAWS, BYTES_OF_COUNTS / units.count()));
        return DrawLoop.run(options, batch, estimator.size(), () -> new Worker(units, estimator, options, batch));
    }

    /** The statistics of the sample itself; all {@code NaN} if it does not allow them. */
    public static double[] estimate(ResamplingUnits units, Estimator estimator) {
        UnitSums sums = new UnitSums(units, 1);
        byte[] once = new byte[units.count()];
        Arrays.fill(once, (byte) 1);
        sums.compute(new byte[][] {once});
        double[] total = new double[ResamplingUnits.terms(units.variables())];
        sums.copy(0, total);
        SampleProducts sample = new SampleProducts(units);
        sample.set(once, total);
        double[] target = new double[estimator.size()];
        if (estimator.worker().estimate(sample, target).isPresent()) {
            Arrays.fill(target, Double.NaN);
        }
        return target;
    }

    private static final class Worker implements DrawLoop.Worker {
        private final long seed;
        private final byte[][] counts;
        private final UnitSums sums;
        private final double[] drawn;
        private final SampleProducts sample;
        private final double[] statistics;
        private final Estimator.Worker estimator;

        private Worker(ResamplingUnits units, Estimator estimator, Resampling options, int batch) {
            this.seed = options.seed();
            this.counts = new byte[batch][units.count()];
            this.sums = new UnitSums(units, batch);
            this.drawn = new double[ResamplingUnits.terms(units.variables())];
            this.sample = new SampleProducts(units);
            this.statistics = new double[estimator.size()];
            this.estimator = estimator.worker();
        }

        @Override
        public void draw(int from, int to, DrawLoop.Target target) {
            for (int draw = from; draw < to; draw++) {
                count(new RandomStream(seed, draw), counts[draw - from]);
            }
            sums.compute(counts);
            for (int draw = from; draw < to; draw++) {
                sums.copy(draw - from, drawn);
                sample.set(counts[draw - from], drawn);
                target.put(draw, estimator.estimate(sample, statistics), statistics);
            }
        }

        /** A byte is enough: that one of 128 units or more is drawn over 127 times has a probability below 1e-200. */
        private static void count(RandomStream random, byte[] counts) {
            Arrays.fill(counts, (byte) 0);
            for (int i = 0; i < counts.length; i++) {
                counts[random.nextInt(counts.length)]++;
            }
        }
    }
}
