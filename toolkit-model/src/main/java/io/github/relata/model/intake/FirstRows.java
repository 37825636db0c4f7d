package io.github.relata.model.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * The first rows of a file as cells, by which its format is recognised. Every file passes here, most of them plain: hence
 * no more is done to a cell than somebody asks.
 *
 * @param file the file's name
 * @param rows those of its first rows that are not blank
 */
record FirstRows(String file, List<List<String>> rows) {
    FirstRows {
        List<List<String>> filled = new ArrayList<>();
        for (List<String> row : rows) {
            if (!isBlank(row)) {
                filled.add(row);
            }
        }
        rows = List.copyOf(filled);
    }

    /** How many cells a row has, counted from 0. */
    int width(int row) {
        return row < rows.size() ? rows.get(row).size() : 0;
    }

    /** The cell of a row and a column, both counted from 0, white space collapsed; "" if there is none. */
    String cell(int row, int column) {
        return column >= 0 && column < width(row)
                ? CellText.collapse(rows.get(row).get(column))
                : "";
    }

    /** Where a text stands in a row, without regard to case; -1 if nowhere. */
    int find(int row, String text) {
        for (int column = 0; column < width(row); column++) {
            if (cell(row, column).equalsIgnoreCase(text)) {
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
        for (String text : texts) {
            if (!has(row, text)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(List<String> row) {
        for (String cell : row) {
            if (CellText.trim(cell).length() > 0) {
                return false;
            }
        }
        return true;
    }
}
