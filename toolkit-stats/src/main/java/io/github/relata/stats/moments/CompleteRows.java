package io.github.relata.stats.moments;

import io.github.relata.stats.NumericTable;
import java.util.Arrays;

/**
 * Reads a table block by block and keeps the rows that have a number in every column (listwise deletion). The blocks
 * come in one buffer that is used again, so a million rows need the memory of one block.
 */
public final class CompleteRows {
    /** What is done with a block: its columns, of which the first {@code rows} entries count; they may be overwritten. */
    @FunctionalInterface
    public interface Visitor {
        void visit(double[][] columns, int rows);
    }

    private CompleteRows() {}

    /**
     * Visits the complete rows among those {@code from} (inclusive) to {@code to} (exclusive), in order; a block without
     * any is visited with zero rows.
     */
    public static void visit(NumericTable table, int from, int to, Visitor visitor) {
        double[][] block = newBlock(table.columnCount());
        double[] sums = new double[NumericTable.BLOCK_ROWS];
        int[] complete = new int[NumericTable.BLOCK_ROWS];
        for (int start = from; start < to; start += NumericTable.BLOCK_ROWS) {
            int end = Math.min(start + NumericTable.BLOCK_ROWS, to);
            read(table, start, end, block);
            int kept = findComplete(block, end - start, sums, complete);
            if (kept < end - start) {
                keep(block, complete, kept);
            }
            visitor.visit(block, kept);
        }
    }

    static double[][] newBlock(int columns) {
        return new double[columns][NumericTable.BLOCK_ROWS];
    }

    static void read(NumericTable table, int from, int to, double[][] block) {
        for (int j = 0; j < block.length; j++) {
            table.copy(j, from, to, block[j]);
        }
    }

    /** Whether the column has a missing number: one {@code NaN} makes the sum {@code NaN}. */
    static boolean hasMissing(double[] column, int rows) {
        return Double.isNaN(sum(column, rows));
    }

    /** The sum in four strands, which the processor adds side by side. */
    static double sum(double[] values, int length) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i + 3 < length; i += 4) {
            s0 += values[i];
            s1 += values[i + 1];
            s2 += values[i + 2];
            s3 += values[i + 3];
        }
        for (; i < length; i++) {
            s0 += values[i];
        }
        return (s0 + s1) + (s2 + s3);
    }

    /**
     * Finds the complete rows and gives their number. A missing number makes the sum of its row {@code NaN}, and sums are
     * what the processor works out fastest; where only infinities made it so, the row is complete.
     */
    private static int findComplete(double[][] block, int rows, double[] sums, int[] complete) {
        Arrays.fill(sums, 0, rows, 0);
        for (double[] column : block) {
            for (int r = 0; r < rows; r++) {
                sums[r] += column[r];
            }
        }
        int count = 0;
        for (int r = 0; r < rows; r++) {
            if (!Double.isNaN(sums[r]) || isComplete(block, r)) {
                complete[count++] = r;
            }
        }
        return count;
    }

    private static boolean isComplete(double[][] block, int row) {
        for (double[] column : block) {
            if (Double.isNaN(column[row])) {
                return false;
            }
        }
        return true;
    }

    /** Moves the complete rows to the front of the block. */
    private static void keep(double[][] block, int[] complete, int count) {
        for (double[] column : block) {
            for (int i = 0; i < count; i++) {
                column[i] = column[complete[i]];
            }
        }
    }
}
