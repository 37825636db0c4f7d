package io.github.relata.report.results;

import java.util.ArrayList;
import java.util.List;

/**
 * A tidy table: one row, one estimate. The same table becomes the CSV file, the JSON member and, read cell by cell,
 * the report.
 *
 * @param name the file's name without {@code .csv}
 */
public record ResultTable(String name, List<String> columns, List<List<Cell>> rows) {
    public ResultTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "table " + name + ": a row of " + row.size() + " cells for " + columns.size() + " columns");
            }
        }
    }

    /** The cell of a row and a column. */
    public Cell cell(int row, String column) {
        return rows.get(row).get(indexOf(column));
    }

    /**
     * The place of a column.
     *
     * @throws IllegalArgumentException if there is no such column
     */
    public int indexOf(String column) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException("table " + name + " has no column " + column);
        }
        return index;
    }

    /** The numbers of the rows whose text in a column is the one given. */
    public List<Integer> rowsWhere(String column, String text) {
        int index = indexOf(column);
        List<Integer> found = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).get(index).asText().equals(text)) {
                found.add(row);
            }
        }
        return found;
    }
}
