package io.github.relata.model.intake;

import java.util.Arrays;

/** Collects the cells of successive rows below the header, column by column, and leaves the blank rows out. */
final class RowCollector {
    private static final int[] NONE = {};

    private final RawColumnBuilder[] columns;
    private int rows;
    private int[] blank = NONE;
    private int blankCount;

    RowCollector(int width) {
        columns = new RawColumnBuilder[width];
        Arrays.setAll(columns, i -> new RawColumnBuilder());
    }

    /** Where the cells of a column go. */
    RawColumnBuilder column(int index) {
        return columns[index];
    }

    int width() {
        return columns.length;
    }

    /** Ends a row of which every cell was added; a blank one is taken back. */
    void endRow() {
        if (isBlank()) {
            for (RawColumnBuilder column : columns) {
                column.removeEmpty();
            }
            addBlankRow();
        } else {
            rows++;
        }
    }

    /** Counts a blank row of which no cell was added. */
    void addBlankRow() {
        if (blankCount == blank.length) {
            blank = Arrays.copyOf(blank, Math.max(8, 2 * blankCount));
        }
        blank[blankCount++] = rows++;
    }

    /** How many rows there were, blank ones among them. */
    int rows() {
        return rows;
    }

    /** How many of them were not blank. */
    int filledRows() {
        return rows - blankCount;
    }

    /** Which of them were blank, counted from 0. */
    int[] blankRows() {
        return Arrays.copyOf(blank, blankCount);
    }

    private boolean isBlank() {
        for (RawColumnBuilder column : columns) {
            if (!column.endsEmpty()) {
                return false;
            }
        }
        return true;
    }
}
