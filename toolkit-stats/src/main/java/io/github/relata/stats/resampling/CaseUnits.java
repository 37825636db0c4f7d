package io.github.relata.stats.resampling;

import java.util.Arrays;

/** Cases as units: the terms are computed from the columns as they are asked for. */
final class CaseUnits implements ResamplingUnits {
    private final double[][] columns;
    private final int cases;

    CaseUnits(double[][] columns) {
        this.columns = columns.clone();
        this.cases = columns.length == 0 ? 0 : columns[0].length;
        for (double[] column : columns) {
            if (column.length != cases) {
                throw new IllegalArgumentException("columns of " + cases + " and of " + column.length + " cases");
            }
        }
    }

    @Override
    public int count() {
        return cases;
    }

    @Override
    public int unitOf(int row) {
        return row;
    }

    @Override
    public int variables() {
        return columns.length;
    }

    @Override
    public void load(int from, int to, double[][] terms) {
        int rows = to - from;
        Arrays.fill(terms[0], 0, rows, 1);
        for (int i = 0; i < columns.length; i++) {
            System.arraycopy(columns[i], from, terms[1 + i], 0, rows);
        }
        int next = 1 + columns.length;
        for (int i = 0; i < columns.length; i++) {
            for (int j = i; j < columns.length; j++) {
                multiply(terms[1 + i], terms[1 + j], terms[next++], rows);
            }
        }
    }

    private static void multiply(double[] x, double[] y, double[] product, int rows) {
        for (int r = 0; r < rows; r++) {
            product[r] = x[r] * y[r];
        }
    }
}
