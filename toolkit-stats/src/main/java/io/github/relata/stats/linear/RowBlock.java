package io.github.relata.stats.linear;

/** Room for one block of rows: a buffer that a pass over the rows fills again and again, and may change in place. */
public final class RowBlock {
    private final double[][] columns;
    private final double[] scratch;
    private final int[] clusters;
    private int size;

    /** Room for the columns of a design matrix and the outcome. */
    RowBlock(int designColumns, int rows) {
        this.columns = new double[designColumns + 1][rows];
        this.scratch = new double[rows];
        this.clusters = new int[rows];
    }

    /** The values of a column of the design matrix. */
    public double[] column(int column) {
        return columns[column];
    }

    /** The values of the outcome. */
    public double[] outcome() {
        return columns[columns.length - 1];
    }

    /** The cluster of each row: a code from 0, or below 0 where it is not known. */
    public int[] clusters() {
        return clusters;
    }

    /** An array for whoever loads the block. */
    public double[] scratch() {
        return scratch;
    }

    /** Number of rows in the block. */
    public int size() {
        return size;
    }

    /** Takes the first {@code rows} rows as loaded, and keeps those that have every number and a cluster. */
    public void keepComplete(int rows) {
        size = 0;
        for (int row = 0; row < rows; row++) {
            if (isComplete(row)) {
                move(row, size++);
            }
        }
    }

    /** All columns, the outcome last. */
    double[][] all() {
        return columns;
    }

    private boolean isComplete(int row) {
        for (double[] column : columns) {
            if (Double.isNaN(column[row])) {
                return false;
            }
        }
        return clusters[row] >= 0;
    }

    private void move(int from, int to) {
        if (from == to) {
            return;
        }
        for (double[] column : columns) {
            column[to] = column[from];
        }
        clusters[to] = clusters[from];
    }
}
