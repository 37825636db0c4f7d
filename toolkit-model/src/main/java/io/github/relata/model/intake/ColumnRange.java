package io.github.relata.model.intake;

import java.util.Locale;
import java.util.Optional;

/**
 * Columns by their place in a spreadsheet: {@code C}, or {@code J..U}.
 *
 * @param first the first column, counted from 0
 * @param last the last column, counted from 0
 */
public record ColumnRange(int first, int last) {
    private static final String BETWEEN = "..";
    private static final int MAX_LETTERS = 4;

    public ColumnRange {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("columns " + first + " to " + last);
        }
    }

    /** The range that a text spells, if it spells one; letters of either case. */
    public static Optional<ColumnRange> parse(String text) {
        int between = text.indexOf(BETWEEN);
        int first = index(between < 0 ? text : text.substring(0, between));
        int last = between < 0 ? first : index(text.substring(between + BETWEEN.length()));
        return first < 0 || last < first ? Optional.empty() : Optional.of(new ColumnRange(first, last));
    }

    /** The letters of a column counted from 0: 0 is A, 26 is AA. */
    public static String letters(int index) {
        StringBuilder letters = new StringBuilder();
        for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /** How many columns there are. */
    public int count() {
        return last - first + 1;
    }

    /** The place of a column's letters, counted from 0; -1 if they are none. */
    private static int index(String text) {
        String letters = text.strip().toUpperCase(Locale.ROOT);
        if (letters.isEmpty() || letters.length() > MAX_LETTERS) {
            return -1;
        }
        int index = 0;
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                return -1;
            }
            index = 26 * index + (letter - 'A' + 1);
        }
        return index - 1;
    }
}
