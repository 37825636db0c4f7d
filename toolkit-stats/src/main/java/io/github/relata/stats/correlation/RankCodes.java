package io.github.relata.stats.correlation;

import java.util.Arrays;

/**
 * A variable by the order of its values alone: the distinct values are numbered from 0 upwards, and each case has the
 * number of its value. Ranks and counts of ties follow from the codes without another sort.
 */
final class RankCodes {
    static final int MISSING = -1;

    private final int[] codes;
    private final int levels;

    private RankCodes(int[] codes, int levels) {
        this.codes = codes;
        this.levels = levels;
    }

    /** The codes of the values; {@code NaN} has the code {@link #MISSING}. */
    static RankCodes of(double[] values) {
        double[] distinct = values.clone();
        for (int i = 0; i < distinct.length; i++) {
            distinct[i] += 0.0; // -0.0 and 0.0 are one value
        }
        Arrays.sort(distinct); // NaN comes last
        int levels = 0;
        for (double value : distinct) {
            if (!Double.isNaN(value) && (levels == 0 || value != distinct[levels - 1])) {
                distinct[levels++] = value;
            }
        }
        int[] codes = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            codes[i] = Double.isNaN(values[i]) ? MISSING : Arrays.binarySearch(distinct, 0, levels, values[i] + 0.0);
        }
        return new RankCodes(codes, levels);
    }

    int length() {
        return codes.length;
    }

    int code(int i) {
        return codes[i];
    }

    int levels() {
        return levels;
    }

    /** The cases that miss neither value. */
    static int[] casesWithBoth(RankCodes x, RankCodes y) {
        int[] cases = new int[x.codes.length];
        int n = 0;
        for (int i = 0; i < cases.length; i++) {
            if (x.codes[i] != MISSING && y.codes[i] != MISSING) {
                cases[n++] = i;
            }
        }
        return Arrays.copyOf(cases, n);
    }

    /** The cases given, in that order; levels that none of them has stay, with no case. */
    RankCodes select(int[] cases) {
        int[] selected = new int[cases.length];
        for (int i = 0; i < cases.length; i++) {
            selected[i] = codes[cases[i]];
        }
        return new RankCodes(selected, levels);
    }

    /** Number of cases with each code. */
    int[] counts() {
        int[] counts = new int[levels];
        for (int code : codes) {
            counts[code]++;
        }
        return counts;
    }

    /** The ranks from 1; cases that tie share the mean of their ranks (R: {@code rank(x)}). */
    double[] midranks() {
        int[] counts = counts();
        double[] rankOfLevel = new double[levels];
        int below = 0;
        for (int level = 0; level < levels; level++) {
            rankOfLevel[level] = below + (counts[level] + 1) / 2.0;
            below += counts[level];
        }
        double[] ranks = new double[codes.length];
        for (int i = 0; i < codes.length; i++) {
            ranks[i] = rankOfLevel[codes[i]];
        }
        return ranks;
    }
}
