package io.github.relata.scoring.recognition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A column's name taken apart at the number that counts items: {@code PSS_4r} is {@code PSS_}, 4, and nothing after it but
 * the mark of a reversed item. Of several numbers the last counts, unless it is that of an occasion, as in {@code PSS4_t2}.
 *
 * @param before what stands before the number
 * @param digits the number as it stands there
 * @param after what stands behind it, without the mark
 * @param marked whether the name ends in the mark of a reversed item
 */
record NumberedName(String before, String digits, String after, boolean marked) {
    private static final int MOST_DIGITS = 4;
    private static final List<String> MARKS = List.of("_rev", "_r", ".r", "rev", "r");
    private static final Set<String> OCCASIONS =
            Set.of("t", "w", "tp", "wave", "time", "occ", "week", "day", "waktu", "gelombang", "sesi", "tahap");

    /** A name that has a number. */
    static Optional<NumberedName> of(String name) {
        int end = lastDigit(name, name.length());
        if (end < 0) {
            return Optional.empty();
        }
        int start = firstDigit(name, end);
        int earlier = lastDigit(name, start);
        if (earlier >= 0 && isOccasion(name.substring(earlier + 1, start))) {
            end = earlier;
            start = firstDigit(name, end);
        }
        if (end + 1 - start > MOST_DIGITS) {
            return Optional.empty();
        }
        String after = name.substring(end + 1);
        Optional<String> mark = MARKS.stream()
                .filter(each -> after.toLowerCase(Locale.ROOT).equals(each))
                .findFirst();
        return Optional.of(new NumberedName(
                name.substring(0, start),
                name.substring(start, end + 1),
                mark.isPresent() ? "" : after,
                mark.isPresent()));
    }

    int number() {
        return Integer.parseInt(digits);
    }

    /** What the names of one run have in common. */
    String template() {
        return (before + "#" + after).toLowerCase(Locale.ROOT);
    }

    private static boolean isOccasion(String between) {
        String letters =
                between.replace("_", "").replace(".", "").replace("-", "").strip();
        return OCCASIONS.contains(letters.toLowerCase(Locale.ROOT));
    }

    /** The place of the last digit before a place; -1 if there is none. */
    private static int lastDigit(String name, int before) {
        int at = before - 1;
        while (at >= 0 && !isDigit(name.charAt(at))) {
            at--;
        }
        return at;
    }

    private static int firstDigit(String name, int last) {
        int at = last;
        while (at > 0 && isDigit(name.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
