package io.github.relata.stats.missing;

import io.github.relata.stats.NumericTable;
import io.github.relata.stats.moments.Moments;

/** A table whose columns have mean 0 and standard deviation 1 over the values that they have. */
final class Standardized implements NumericTable {
    private final NumericTable table;
    private final Moments[] moments;

    Standardized(NumericTable table) {
        this.table = table;
        this.moments = new Moments[table.columnCount()];
        double[] block = new double[BLOCK_ROWS];
        for (int column = 0; column < moments.length; column++) {
            Moments sum = Moments.EMPTY;
            for (int from = 0; from < rowCount(); from += BLOCK_ROWS) {
                int rows = Math.min(BLOCK_ROWS, rowCount() - from);
                table.copy(column, from, from + rows, block);
                sum = sum.merge(Moments.of(block, rows));
            }
            moments[column] = sum;
        }
    }

    double mean(int column) {
        return moments[column].mean();
    }

    double standardDeviation(int column) {
        return moments[column].standardDeviation();
    }

    /** Whether a column has no value, one, or the same one everywhere. */
    boolean isConstant(int column) {
        return !(moments[column].min() < moments[column].max());
    }

    @Override
    public int rowCount() {
        return table.rowCount();
    }

    @Override
    public int columnCount() {
        return table.columnCount();
    }

    @Override
    public void copy(int column, int from, int to, double[] target) {
        table.copy(column, from, to, target);
        double mean = mean(column);
        double unit = standardDeviation(column);
        for (int row = 0; row < to - from; row++) {
            target[row] = (target[row] - mean) / unit;
        }
    }
}
