package io.github.relata.stats.correlation;

import io.github.relata.stats.NumericTable;

/**
 * The ranks of some variables, from 1; cases that tie share the mean of their ranks (R: {@code rank(x)}). No case may be
 * missing.
 */
final class Midranks implements NumericTable {
    private final RankCodes[] variables;
    private final double[][] rankOfLevel;

    Midranks(RankCodes... variables) {
        this.variables = variables;
        this.rankOfLevel = new double[variables.length][];
        for (int j = 0; j < variables.length; j++) {
            rankOfLevel[j] = ranks(variables[j].counts());
        }
    }

    private static double[] ranks(int[] counts) {
        double[] ranks = new double[counts.length];
        int below = 0;
        for (int level = 0; level < counts.length; level++) {
            ranks[level] = below + (counts[level] + 1) / 2.0;
            below += counts[level];
        }
        return ranks;
    }

    @Override
    public int rowCount() {
        return variables.length == 0 ? 0 : variables[0].length();
    }

    @Override
    public int columnCount() {
        return variables.length;
    }

    @Override
    public void copy(int column, int from, int to, double[] target) {
        for (int i = from; i < to; i++) {
            target[i - from] = rankOfLevel[column][variables[column].code(i)];
        }
    }
}
