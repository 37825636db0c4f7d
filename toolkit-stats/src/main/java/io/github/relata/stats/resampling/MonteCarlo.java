package io.github.relata.stats.resampling;

import io.github.relata.stats.linear.CoefficientEstimates;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Monte-Carlo draws (MacKinnon, Lockwood &amp; Williams 2004, <a
 * href="https://doi.org/10.1207/s15327906mbr3901_4">doi:10.1207/s15327906mbr3901_4</a>; Preacher &amp; Selig 2012): the
 * coefficients of some models are drawn from the normal distribution with their estimates and covariance, and functions
 * of them computed. Models are independent of each other, as the equations of a recursive path model are. Robust or
 * cluster-robust covariances carry over.
 */
public final class MonteCarlo {
    private static final int BATCH = 64;

    private MonteCarlo() {}

    /** Computes statistics from coefficients, on one thread. */
    @FunctionalInterface
    public interface Function {
        /**
         * Computes the statistics.
         *
         * @param coefficients of all models, one after the other
         * @param target where they go
         */
        void compute(double[] coefficients, double[] target);
    }

    /**
     * Draws.
     *
     * @param functions makes a function for each thread
     * @throws java.util.concurrent.CancellationException if whoever watches does not want to go on
     */
    public static Draws draw(
            List<CoefficientEstimates> models, int statistics, Supplier<Function> functions, Resampling options) {
        return DrawLoop.run(options, BATCH, statistics, () -> new Worker(models, statistics, functions.get(), options));
    }

    private static final class Worker implements DrawLoop.Worker {
        private final List<CoefficientEstimates> models;
        private final Function function;
        private final long seed;
        private final double[][] normal;
        private final double[][] parts;
        private final double[] coefficients;
        private final double[] statistics;

        private Worker(List<CoefficientEstimates> models, int size, Function function, Resampling options) {
            this.models = models;
            this.function = function;
            this.seed = options.seed();
            this.normal = models.stream().map(m -> new double[m.rootWidth()]).toArray(double[][]::new);
            this.parts = models.stream().map(m -> new double[m.size()]).toArray(double[][]::new);
            this.coefficients = new double
                    [models.stream().mapToInt(CoefficientEstimates::size).sum()];
            this.statistics = new double[size];
        }

        @Override
        public void draw(int from, int to, DrawLoop.Target target) {
            for (int draw = from; draw < to; draw++) {
                RandomStream random = new RandomStream(seed, draw);
                int place = 0;
                for (int m = 0; m < parts.length; m++) {
                    random.fillNormal(normal[m]);
                    models.get(m).move(normal[m], parts[m]);
                    System.arraycopy(parts[m], 0, coefficients, place, parts[m].length);
                    place += parts[m].length;
                }
                function.compute(coefficients, statistics);
                target.put(draw, Optional.empty(), statistics);
            }
        }
    }
}
