package io.github.relata.scoring.proposal;

import java.util.Collection;

/** Tells dates from other texts, by their shape alone. */
final class DateTexts {
    private static final String SEPARATORS = "-/.";
    private static final int MOST_DIGITS = 4;

    private DateTexts() {}

    /** Whether all of some texts, of which there is one, begin with a date. */
    static boolean areDates(Collection<String> texts) {
        return !texts.isEmpty() && texts.stream().allMatch(DateTexts::beginsWithDate);
    }

    /** Three numbers with the same mark between them: {@code 2018-03-06}, {@code 8/7/2020 12:02}. */
    private static boolean beginsWithDate(String text) {
        int first = digits(text, 0);
        char separator = first > 0 && first < text.length() ? text.charAt(first) : ' ';
        int second = digits(text, first + 1);
        boolean again =
                second > 0 && first + 1 + second < text.length() && text.charAt(first + 1 + second) == separator;
        int third = again ? digits(text, first + second + 2) : 0;
        return SEPARATORS.indexOf(separator) >= 0
                && third > 0
                && Math.max(first, Math.max(second, third)) <= MOST_DIGITS
                && first + second + third >= MOST_DIGITS;
    }

    /** How many digits stand from a place on. */
    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return Math.max(0, at - from);
    }
}
