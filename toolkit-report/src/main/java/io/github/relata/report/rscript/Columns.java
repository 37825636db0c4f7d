package io.github.relata.report.rscript;

import io.github.relata.model.data.FileLayout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The columns of the data file as the script names them: by header, or by place where a header is not its own. */
final class Columns {
    private final List<String> headers;

    Columns(FileLayout layout) {
        // Some exports call a column otherwise than its header.
        this.headers = layout.export().header().names();
    }

    /** One column of a frame. */
    String one(String frame, int column) {
        return hasOwnName(column) ? RSyntax.member(frame, headers.get(column)) : frame + "[[" + (column + 1) + "]]";
    }

    /** Several columns of a frame, in the order given, under their names. */
    String several(String frame, List<Integer> columns, List<String> names) {
        return columns.stream().allMatch(this::hasOwnName)
                ? frame + "[" + names(names) + "]"
                : "setNames(" + frame + "["
                        + RSyntax.wholes(
                                columns.stream().map(column -> column + 1).toList()) + "], " + names(names) + ")";
    }

    private boolean hasOwnName(int column) {
        String header = headers.get(column);
        return !header.isEmpty() && Collections.frequency(headers, header) == 1;
    }

    /** Names as a vector; a row of numbered names as a pattern. */
    private static String names(List<String> names) {
        String first = names.get(0);
        int digits = 0;
        while (digits < first.length() && Character.isDigit(first.charAt(first.length() - 1 - digits))) {
            digits++;
        }
        if (names.size() < 3 || digits == 0 || digits > 6) {
            return RSyntax.texts(names);
        }
        String prefix = first.substring(0, first.length() - digits);
        List<Integer> numbers = new ArrayList<>();
        boolean padded = first.charAt(first.length() - digits) == '0';
        for (String name : names) {
            String number = name.startsWith(prefix) ? name.substring(prefix.length()) : "";
            boolean same = padded ? number.length() == digits : !number.startsWith("0");
            if (number.isEmpty()
                    || number.length() > 6
                    || !same
                    || !number.chars().allMatch(Character::isDigit)) {
                return RSyntax.texts(names);
            }
            numbers.add(Integer.parseInt(number));
        }
        return padded
                ? "sprintf(" + RSyntax.text(prefix.replace("%", "%%") + "%0" + digits + "d") + ", "
                        + RSyntax.wholes(numbers) + ")"
                : "paste0(" + RSyntax.text(prefix) + ", " + RSyntax.wholes(numbers) + ")";
    }
}
