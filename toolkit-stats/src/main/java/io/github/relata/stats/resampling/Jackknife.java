package io.github.relata.stats.resampling;

import io.github.relata.stats.moments.Moments;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The acceleration of BCa intervals from the jackknife: the statistics without one unit after the other, L = mean - value,
 * and {@code a = sum(L^3) / (6 sum(L^2)^1.5)} (Efron 1987, <a
 * href="https://doi.org/10.1080/01621459.1987.10478410">doi:10.1080/01621459.1987.10478410</a>). Under a cluster
 * bootstrap whole clusters are left out. A unit without which the statistics cannot be computed has no part in it.
 */
public final class Jackknife {
    private static final int BLOCK = 4096;

    private final ResamplingUnits units;
    private final Estimator estimator;
    private final double[] total;

    private Jackknife(ResamplingUnits units, Estimator estimator) {
        this.units = units;
        this.estimator = estimator;
        this.total = total(units);
    }

    /** The acceleration of each statistic; 0 for one that no unit moves. */
    public static double[] accelerations(ResamplingUnits units, Estimator estimator) {
        Jackknife jackknife = new Jackknife(units, estimator);
        Moments[] merged = new Moments[estimator.size()];
        Arrays.fill(merged, Moments.EMPTY);
        int blocks = (units.count() + BLOCK - 1) / BLOCK;
        List<Moments[]> parts =
                IntStream.range(0, blocks).parallel().mapToObj(jackknife::block).toList();
        for (Moments[] part : parts) {
            for (int s = 0; s < merged.length; s++) {
                merged[s] = merged[s].merge(part[s]);
            }
        }
        double[] accelerations = new double[merged.length];
        for (int s = 0; s < merged.length; s++) {
            double spread = merged[s].sumOfSquares() * Math.sqrt(merged[s].sumOfSquares());
            accelerations[s] = spread > 0 ? -merged[s].sumOfCubes() / (6 * spread) : 0;
        }
        return accelerations;
    }

    private static double[] total(ResamplingUnits units) {
        double[] total = new double[ResamplingUnits.terms(units.variables())];
        double[][] terms = new double[total.length][BLOCK];
        for (int from = 0; from < units.count(); from += BLOCK) {
            int rows = Math.min(BLOCK, units.count() - from);
            units.load(from, from + rows, terms);
            for (int t = 0; t < total.length; t++) {
                for (int r = 0; r < rows; r++) {
                    total[t] += terms[t][r];
                }
            }
        }
        return total;
    }

    private Moments[] block(int block) {
        int from = block * BLOCK;
        int rows = Math.min(BLOCK, units.count() - from);
        double[][] terms = new double[total.length][rows];
        units.load(from, from + rows, terms);
        Estimator.Worker worker = estimator.worker();
        SampleProducts sample = new SampleProducts(units);
        double[] without = new double[total.length];
        byte[] counts = new byte[units.count()];
        Arrays.fill(counts, (byte) 1);
        double[] target = new double[estimator.size()];
        double[][] values = new double[target.length][rows];
        for (int r = 0; r < rows; r++) {
            for (int t = 0; t < total.length; t++) {
                without[t] = total[t] - terms[t][r];
            }
            counts[from + r] = 0;
            sample.set(counts, without);
            boolean succeeded = worker.estimate(sample, target).isEmpty();
            counts[from + r] = 1;
            for (int s = 0; s < target.length; s++) {
                values[s][r] = succeeded ? target[s] : Double.NaN;
            }
        }
        return Arrays.stream(values).map(Moments::of).toArray(Moments[]::new);
    }
}
