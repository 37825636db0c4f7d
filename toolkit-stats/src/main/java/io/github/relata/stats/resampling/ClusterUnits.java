package io.github.relata.stats.resampling;

import java.util.Arrays;

/** Clusters as units: the terms of each, summed over its cases once. */
final class ClusterUnits implements ResamplingUnits {
    private static final int BLOCK = 1024;

    private final int variables;
    private final int[] units;
    private final int count;
    private final double[][] sums;

    private ClusterUnits(int variables, int[] units, int count, double[][] sums) {
        this.variables = variables;
        this.units = units;
        this.count = count;
        this.sums = sums;
    }

    static ClusterUnits of(int[] clusters, CaseUnits cases) {
        if (clusters.length != cases.count()) {
            throw new IllegalArgumentException(clusters.length + " cluster codes for " + cases.count() + " cases");
        }
        int[] units = numbered(clusters);
        int count = Arrays.stream(units).max().orElse(-1) + 1;
        int terms = ResamplingUnits.terms(cases.variables());
        double[][] sums = new double[terms][count];
        double[][] block = new double[terms][BLOCK];
        for (int from = 0; from < clusters.length; from += BLOCK) {
            int to = Math.min(from + BLOCK, clusters.length);
            cases.load(from, to, block);
            for (int t = 0; t < terms; t++) {
                for (int row = from; row < to; row++) {
                    sums[t][units[row]] += block[t][row - from];
                }
            }
        }
        return new ClusterUnits(cases.variables(), units, count, sums);
    }

    /** The clusters that have cases, numbered without a gap, in the order of their codes. */
    private static int[] numbered(int[] clusters) {
        int highest = -1;
        for (int code : clusters) {
            if (code < 0) {
                throw new IllegalArgumentException("cluster code " + code + " is below 0");
            }
            highest = Math.max(highest, code);
        }
        int[] number = new int[highest + 1];
        for (int code : clusters) {
            number[code] = 1;
        }
        int next = 0;
        for (int code = 0; code <= highest; code++) {
            number[code] = number[code] == 1 ? next++ : -1;
        }
        int[] units = new int[clusters.length];
        for (int row = 0; row < units.length; row++) {
            units[row] = number[clusters[row]];
        }
        return units;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public int unitOf(int row) {
        return units[row];
    }

    @Override
    public int variables() {
        return variables;
    }

    @Override
    public void load(int from, int to, double[][] terms) {
        for (int t = 0; t < sums.length; t++) {
            System.arraycopy(sums[t], from, terms[t], 0, to - from);
        }
    }
}
