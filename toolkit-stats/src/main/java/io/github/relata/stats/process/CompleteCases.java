package io.github.relata.stats.process;

import io.github.relata.stats.NumericTable;
import java.util.Arrays;
import java.util.Collection;

/**
 * The cases that have every column of a model, and a cluster where there are clusters, in memory: the same cases for each
 * equation and each draw. Columns keep their places; those that the model does not use are empty.
 */
final class CompleteCases implements NumericTable {
    private final double[][] columns;
    private final int[] clusters;
    private final int rows;
    private final int leftOut;

    private CompleteCases(double[][] columns, int[] clusters, int rows, int leftOut) {
        this.columns = columns;
        this.clusters = clusters;
        this.rows = rows;
        this.leftOut = leftOut;
    }

    /** The complete cases; {@code clusters} is empty where cases are not clustered. */
    static CompleteCases of(NumericTable table, Collection<Integer> used, int[] clusters) {
        if (clusters.length > 0 && clusters.length != table.rowCount()) {
            throw new IllegalArgumentException(
                    clusters.length + " cluster codes for " + table.rowCount() + " cases: give one for each");
        }
        int n = table.rowCount();
        double[][] columns = new double[table.columnCount()][0];
        boolean[] incomplete = new boolean[n];
        for (int row = 0; row < clusters.length; row++) {
            incomplete[row] = clusters[row] < 0;
        }
        for (int column : used) {
            if (column < 0 || column >= columns.length) {
                throw new IllegalArgumentException("the model names column " + column
                        + ", but the table has columns 0 to " + (columns.length - 1));
            }
            columns[column] = read(table, column);
            for (int row = 0; row < n; row++) {
                incomplete[row] |= Double.isNaN(columns[column][row]);
            }
        }
        int kept = 0;
        int[] keptClusters = clusters.clone();
        for (int row = 0; row < n; row++) {
            if (!incomplete[row]) {
                for (int column : used) {
                    columns[column][kept] = columns[column][row];
                }
                if (clusters.length > 0) {
                    keptClusters[kept] = clusters[row];
                }
                kept++;
            }
        }
        for (int column : used) {
            columns[column] = kept == n ? columns[column] : Arrays.copyOf(columns[column], kept);
        }
        return new CompleteCases(columns, Arrays.copyOf(keptClusters, Math.min(kept, clusters.length)), kept, n - kept);
    }

    private static double[] read(NumericTable table, int column) {
        double[] values = new double[table.rowCount()];
        double[] block = new double[BLOCK_ROWS];
        for (int from = 0; from < values.length; from += BLOCK_ROWS) {
            int to = Math.min(from + BLOCK_ROWS, values.length);
            table.copy(column, from, to, block);
            System.arraycopy(block, 0, values, from, to - from);
        }
        return values;
    }

    @Override
    public int rowCount() {
        return rows;
    }

    @Override
    public int columnCount() {
        return columns.length;
    }

    @Override
    public void copy(int column, int from, int to, double[] target) {
        System.arraycopy(columns[column], from, target, 0, to - from);
    }

    /** The values of a column, to be read only. */
    double[] column(int column) {
        return columns[column];
    }

    /** The cluster of each case, to be read only; empty where cases are not clustered. */
    int[] clusters() {
        return clusters;
    }

    /** Number of cases that lack something. */
    int leftOut() {
        return leftOut;
    }
}
