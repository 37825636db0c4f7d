package io.github.relata.model.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects the cells of successive rows below the header, column by column, and leaves the blank rows out. */
final class RowCollector {
    private static final int[] NONE = {};

    private final RawColumnBuilder[] columns;
    private int rows;
    private int[] blank = NONE;
    private int blankCount;

    /** A collector of rows of that many cells, with room for some. */
    RowCollector(int width, int capacity) {
        columns = new RawColumnBuilder[width];
        for (int i = 0; i < width; i++) {
            columns[i] = new RawColumnBuilder(capacity);
        }
    }

    int width() {
        return columns.length;
    }

    /** Where the cells of a column go. */
    RawColumnBuilder column(int index) {
        return columns[index];
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

    /** Adds the rows of another collector behind its own. */
    void addAll(RowCollector next) {
        for (int i = 0; i < columns.length; i++) {
            columns[i].addAll(next.columns[i]);
        }
        blank = Arrays.copyOf(blank, blankCount + next.blankCount);
        for (int i = 0; i < next.blankCount; i++) {
            blank[blankCount++] = rows + next.blank[i];
        }
        rows += next.rows;
    }

    /** Forgets all rows and keeps the room. */
    void clear() {
        for (RawColumnBuilder column : columns) {
            column.clear();
        }
        rows = 0;
        blankCount = 0;
    }

    /**
     * The table of these rows; the collector is used up.
     *
     * @param headerRow the row of the file with which the header ends
     */
    RawTable table(String file, Dialect dialect, TableHeader header, int headerRow) {
        List<RawColumn> finished = new ArrayList<>(columns.length);
        for (RawColumnBuilder column : columns) {
            finished.add(column.build());
        }
        int first = headerRow + 1;
        int[] blankRows = Arrays.copyOf(blank, blankCount);
        for (int i = 0; i < blankCount; i++) {
            blankRows[i] += first;
        }
        return new RawTable(
                file, dialect, header.names(), finished, new RowNumbers(first, blankRows), Export.plain(header));
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
