package io.github.relata.stats;

/**
 * Numbers in columns of one length, read block by block, so that a million cases need no second copy in memory.
 * {@code NaN} stands for a missing number; infinite numbers are not allowed.
 *
 * <p>Implementations are immutable as seen from outside and safe to read from several threads.
 */
public interface NumericTable {
    /** Rows in a block: blocks are cut by position alone, so that results never depend on the number of threads. */
    int BLOCK_ROWS = 4096;

    /** Number of rows (cases). */
    int rowCount();

    /** Number of columns (variables). */
    int columnCount();

    /**
     * Copies the rows {@code from} (inclusive) to {@code to} (exclusive) of a column to the start of {@code target}.
     *
     * @throws IndexOutOfBoundsException if the column, a row or the target's length is out of range
     */
    void copy(int column, int from, int to, double[] target);

    /**
     * A table over arrays, one array per column; the arrays are read in place, not copied.
     *
     * @throws IllegalArgumentException if the columns differ in length
     */
    static NumericTable of(double[]... columns) {
        return new ArrayTable(columns);
    }
}
