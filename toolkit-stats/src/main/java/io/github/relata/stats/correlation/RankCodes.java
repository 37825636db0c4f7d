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

    /** Number of cases, missing ones included. */
    int length() {
        return codes.length;
    }

    int code(int i) {
        return codes[i];
    }

    int levels() {
        return levels;
    }

    /** The cases that miss none of the variables. */
    static int[] completeCases(RankCodes... variables) {
        int length = variables.length == 0 ? 0 : variables[0].length();
        int[] cases = new int[length];
        int n = 0;
        for (int i = 0; i < length; i++) {
            cases[n] = i;
            n += hasAll(variables, i) ? 1 : 0;
        }
        return Arrays.copyOf(cases, n);
    }

    private static boolean hasAll(RankCodes[] variables, int i) {
        for (RankCodes variable : variables) {
            if (variable.codes[i] == MISSING) {
                return false;
            }
        }
        return true;
    }

    /** The cases given, in that order; levels that none of them has stay, with no case. */
    RankCodes select(int[] cases) {
        if (cases.length == codes.length) {
            return this;
        }
        int[] selected = new int[cases.length];
        for (int i = 0; i < cases.length; i++) {
            selected[i] = codes[cases[i]];
        }
        return new RankCodes(selected, levels);
    }

    /** Number of cases with each code; none may be missing. */
    int[] counts() {
        int[] counts = new int[levels];
        for (int code : codes) {
            counts[code]++;
        }
        return counts;
    }
}
