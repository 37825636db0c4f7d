package io.github.relata.model.intake;

import java.util.List;

/**
 * The rows above the answers as they stand in the file, white space and line breaks collapsed.
 *
 * @param rows first to last, each as wide as the table
 * @param named which of them names the columns, counted from 0
 */
public record TableHeader(List<List<String>> rows, int named) {
    public TableHeader {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** One row, which names the columns. */
    public static TableHeader of(List<String> names) {
        return new TableHeader(List.of(names), 0);
    }

    /** The row that names the columns. */
    public List<String> names() {
        return rows.get(named);
    }

    /** How many rows there are. */
    public int size() {
        return rows.size();
    }

    /** The cell of a row and a column, both counted from 0; "" where there is no such row. */
    String cell(int row, int column) {
        return row < rows.size() ? rows.get(row).get(column) : "";
    }
}
