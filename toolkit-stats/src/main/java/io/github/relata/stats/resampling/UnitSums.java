package io.github.relata.stats.resampling;

import java.util.Arrays;

/**
 * Sums of the units' terms, weighted by the counts of many draws at once: the kernel of the bootstrap. The innermost loop
 * runs over the draws, which stand side by side in memory, so that the processor works on several at a time; the sums of
 * each draw run through the units in order, whichever draws stand beside it.
 */
final class UnitSums {
    /** So many units with their counts in 64 draws stay in the processor's first cache. */
    private static final int BLOCK = 32;

    private final ResamplingUnits units;
    private final double[][] terms;
    private final double[][] weights;
    private final double[][] sums;

    UnitSums(ResamplingUnits units, int draws) {
        int width = ResamplingUnits.terms(units.variables());
        this.units = units;
        this.terms = new double[width][BLOCK];
        this.weights = new double[BLOCK][draws];
        this.sums = new double[width][draws];
    }

    /** Sums over all units, for as many draws as there are rows of counts. */
    void compute(byte[][] counts) {
        for (double[] sum : sums) {
            Arrays.fill(sum, 0);
        }
        for (int from = 0; from < units.count(); from += BLOCK) {
            int rows = Math.min(BLOCK, units.count() - from);
            units.load(from, from + rows, terms);
            for (int draw = 0; draw < counts.length; draw++) {
                byte[] count = counts[draw];
                for (int r = 0; r < rows; r++) {
                    weights[r][draw] = count[from + r] & 0xff;
                }
            }
            for (int t = 0; t < terms.length; t++) {
                add(terms[t], rows, sums[t]);
            }
        }
    }

    /** The sums of one draw. */
    void copy(int draw, double[] target) {
        for (int t = 0; t < sums.length; t++) {
            target[t] = sums[t][draw];
        }
    }

    private void add(double[] term, int rows, double[] sum) {
        int r = 0;
        for (; r < rows - 3; r += 4) {
            addFour(
                    sum,
                    term[r],
                    weights[r],
                    term[r + 1],
                    weights[r + 1],
                    term[r + 2],
                    weights[r + 2],
                    term[r + 3],
                    weights[r + 3]);
        }
        for (; r < rows; r++) {
            double x = term[r];
            double[] weight = weights[r];
            for (int i = 0; i < sum.length; i++) {
                sum[i] += x * weight[i];
            }
        }
    }

    private static void addFour(
            double[] sum, double a, double[] wa, double b, double[] wb, double c, double[] wc, double d, double[] wd) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += (a * wa[i] + b * wb[i]) + (c * wc[i] + d * wd[i]);
        }
    }
}
