package io.github.relata.model.intake;

import java.util.List;
import java.util.Locale;

/**
 * The first rows of a file as cells, white space collapsed, by which its format is recognised.
 *
 * @param file the file's name
 * @param rows those of its first rows that are not blank
 */
record FirstRows(String file, List<List<String>> rows) {
    FirstRows {
        rows = rows.stream()
                .map(row -> row.stream().map(CellText::collapse).toList())
                .filter(row -> !row.stream().allMatch(String::isEmpty))
                .toList();
    }

    /** A row counted from 0; without cells if there are not so many. */
    List<String> row(int index) {
        return index < rows.size() ? rows.get(index) : List.of();
    }

    /** The cell of a row and a column, both counted from 0; "" if there is none. */
    String cell(int row, int column) {
        return column < row(row).size() ? row(row).get(column) : "";
    }

    /** Where a text stands in a row, without regard to case; -1 if nowhere. */
    int find(int row, String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        List<String> cells = row(row);
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column).toLowerCase(Locale.ROOT).equals(wanted)) {
                return column;
            }
        }
        return -1;
    }

    /** Whether a text stands in a row, without regard to case. */
    boolean has(int row, String text) {
        return find(row, text) >= 0;
    }

    /** Whether all of these texts stand in a row. */
    boolean hasAll(int row, List<String> texts) {
        return texts.stream().allMatch(text -> has(row, text));
    }
}
