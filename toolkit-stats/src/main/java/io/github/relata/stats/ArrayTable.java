package io.github.relata.stats;

/** Columns held as arrays. */
final class ArrayTable implements NumericTable {
    private final double[][] columns;
    private final int rows;

    ArrayTable(double[][] columns) {
        this.columns = columns.clone();
        this.rows = columns.length == 0 ? 0 : columns[0].length;
        for (int j = 0; j < columns.length; j++) {
            if (columns[j].length != rows) {
                throw new IllegalArgumentException(
                        "column " + (j + 1) + " has " + columns[j].length + " rows, the first has " + rows);
            }
        }
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
}
