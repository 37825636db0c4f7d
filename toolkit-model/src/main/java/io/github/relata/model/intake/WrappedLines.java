package io.github.relata.model.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * Files whose lines stand in quotes as a whole, {@code "1,""a b"",3"}, as some programs write a text that held delimiters
 * already: each line is one cell, and the cells are inside it.
 */
final class WrappedLines {
    private WrappedLines() {}

    /**
     * What stands inside the quotes of each row that is not blank; nothing if there are not two such rows, or not all of
     * them stand in quotes and have as many cells by one delimiter.
     */
    static List<String> unwrapped(List<String> rows) {
        List<String> inner = new ArrayList<>();
        for (String row : rows) {
            String line = row.strip();
            if (line.isEmpty()) {
                continue;
            }
            if (!isWrapped(line)) {
                return List.of();
            }
            inner.add(line.substring(1, line.length() - 1).replace("\"\"", "\""));
        }
        return inner.size() > 1 && hasEvenCells(inner) ? inner : List.of();
    }

    /** Whether a line begins and ends with a quote, and has none but doubled ones between. */
    private static boolean isWrapped(String line) {
        int last = line.length() - 1;
        if (last < 2 || line.charAt(0) != Dialect.QUOTE || line.charAt(last) != Dialect.QUOTE) {
            return false;
        }
        for (int i = 1; i < last; i++) {
            if (line.charAt(i) == Dialect.QUOTE) {
                if (i + 1 >= last || line.charAt(i + 1) != Dialect.QUOTE) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    private static boolean hasEvenCells(List<String> lines) {
        for (char delimiter : Dialect.DELIMITERS.toCharArray()) {
            int cells = RowCells.of(lines.get(0), delimiter).size();
            if (cells > 1
                    && lines.stream()
                            .allMatch(line -> RowCells.of(line, delimiter).size() == cells)) {
                return true;
            }
        }
        return false;
    }
}
