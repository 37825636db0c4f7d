package io.github.relata.model.instrument.file;

import java.util.Optional;

/** Item numbers as a score lists them: {@code 3}, {@code -3} for a reversed item, {@code 1..9}. */
record ItemSpan(int first, int last, boolean reversed) {
    private static final String DOTS = "..";
    private static final int MOST_DIGITS = 6;

    /** What a text spells, unless it spells no item numbers. */
    static Optional<ItemSpan> of(String text) {
        int dots = text.indexOf(DOTS);
        if (dots >= 0) {
            int first = number(text.substring(0, dots));
            int last = number(text.substring(dots + DOTS.length()));
            return first < 0 || last < first ? Optional.empty() : Optional.of(new ItemSpan(first, last, false));
        }
        boolean reversed = text.startsWith("-");
        int number = number(reversed ? text.substring(1) : text);
        return number < 0 ? Optional.empty() : Optional.of(new ItemSpan(number, number, reversed));
    }

    /** The number that digits spell, -1 if these are none or too many. */
    static int number(String digits) {
        if (digits.isEmpty() || digits.length() > MOST_DIGITS) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
