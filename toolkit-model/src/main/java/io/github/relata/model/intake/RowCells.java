package io.github.relata.model.intake;

import java.util.ArrayList;
import java.util.List;

/** Splits the text of one row into cells, their quotes taken off; good enough to count and to look at. */
final class RowCells {
    private RowCells() {}

    static List<String> of(String row, char delimiter) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            boolean doubled =
                    quoted && c == Dialect.QUOTE && i + 1 < row.length() && row.charAt(i + 1) == Dialect.QUOTE;
            if (doubled) {
                cell.append(c);
                i++;
            } else if (c == Dialect.QUOTE) {
                quoted = !quoted;
            } else if (c == delimiter && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
