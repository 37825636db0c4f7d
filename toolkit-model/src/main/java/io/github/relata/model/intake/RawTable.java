package io.github.relata.model.intake;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A file's cells as they stand, before a study says what they mean.
 *
 * @param file the file's name
 * @param dialect how it was read
 * @param names the headers, white space and line breaks collapsed; they may be empty and may repeat
 * @param columns one for each header, all of the same length; blank rows are left out
 * @param rowNumbers which row of the file each row is
 * @param export what the software that wrote the file tells of it
 */
public record RawTable(
        String file,
        Dialect dialect,
        List<String> names,
        List<RawColumn> columns,
        RowNumbers rowNumbers,
        Export export) {
    public RawTable {
        names = List.copyOf(names);
        columns = List.copyOf(columns);
        if (names.size() != columns.size() || columns.isEmpty()) {
            throw new IllegalArgumentException(names.size() + " headers for " + columns.size() + " columns");
        }
        int rows = columns.get(0).size();
        for (RawColumn column : columns) {
            if (column.size() != rows) {
                throw new IllegalArgumentException("columns of " + rows + " and " + column.size() + " rows");
            }
        }
    }

    /** The same cells with what an export tells of them. */
    RawTable with(Export other) {
        return new RawTable(file, dialect, names, columns, rowNumbers, other);
    }

    /** The same cells under other names. */
    RawTable withNames(List<String> others) {
        return new RawTable(file, dialect, others, columns, rowNumbers, export);
    }

    /** How many columns there are. */
    public int columnCount() {
        return columns.size();
    }

    /** How many rows there are, blank ones left out. */
    public int rowCount() {
        return columns.get(0).size();
    }

    /** The column at a place counted from 0. */
    public RawColumn column(int index) {
        return columns.get(index);
    }

    /** The row in the file, header = 1, of a row counted from 0. */
    public long rowNumber(int row) {
        return rowNumbers.of(row);
    }

    /** The rows of the file, header = 1, that have no filled cell and are left out. */
    public IntStream blankRows() {
        return rowNumbers.blank();
    }

    /** The headers, to look columns up. */
    public Headers headers() {
        return Headers.of(names);
    }
}
