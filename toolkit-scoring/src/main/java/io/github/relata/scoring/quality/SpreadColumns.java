package io.github.relata.scoring.quality;

import io.github.relata.model.data.NumberColumn;
import io.github.relata.stats.NumericTable;
import java.util.List;

/**
 * Columns of answers, of which about a hundred thousand rows are enough: of longer ones, blocks spread evenly over the
 * file. A correlation is then known to the second decimal, and a million cases cost no more than a tenth of them.
 */
public record SpreadColumns(List<NumberColumn> columns) implements NumericTable {
    private static final int MOST_BLOCKS = 24;

    public SpreadColumns {
        columns = List.copyOf(columns);
    }

    @Override
    public int rowCount() {
        return Math.min(size(), MOST_BLOCKS * BLOCK_ROWS);
    }

    @Override
    public int columnCount() {
        return columns.size();
    }

    @Override
    public void copy(int column, int from, int to, double[] target) {
        if (size() == rowCount()) {
            columns.get(column).copy(from, to, target);
            return;
        }
        for (int row = from; row < to; row++) {
            target[row - from] = columns.get(column).value(source(row));
        }
    }

    private int size() {
        return columns.get(0).size();
    }

    /** The row of the file that a row of a longer file's choice is. */
    private int source(int row) {
        int blocks = size() / BLOCK_ROWS;
        int block = row / BLOCK_ROWS * blocks / MOST_BLOCKS;
        return block * BLOCK_ROWS + row % BLOCK_ROWS;
    }
}
