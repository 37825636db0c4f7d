package io.github.relata.model.answer;

import io.github.relata.model.intake.CellNumber;
import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * An answer as a cell writes it: its words, and the number that stands beside them, as in {@code 5 - Strongly agree},
 * {@code (5) Strongly agree} and {@code Strongly agree (5)}. Words are compared by letters and digits alone, without
 * regard to case and accents.
 *
 * @param words the words in the form in which they are compared, empty where the cell is a number alone
 * @param aside what stands in parentheses behind the words, in the same form
 * @param number the number beside the words, or alone
 */
public record AnswerText(String words, String aside, OptionalDouble number) {
    /** The answer that a cell writes. */
    public static AnswerText of(String cell) {
        String text = cell.strip();
        OptionalDouble alone = number(text);
        if (alone.isPresent()) {
            return new AnswerText("", "", alone);
        }
        int start = firstLetter(text);
        // 5 - Agree, but not 2nd or 3x
        boolean joined = start > 0 && Character.isDigit(text.charAt(start - 1));
        OptionalDouble before = joined ? OptionalDouble.empty() : number(text.substring(0, start));
        int from = before.isPresent() ? start : 0;
        int open = text.endsWith(")") ? text.lastIndexOf('(') : -1;
        if (open <= from) {
            return new AnswerText(words(text.substring(from)), "", before);
        }
        String aside = text.substring(open + 1, text.length() - 1);
        OptionalDouble behind = number(aside);
        String words = words(text.substring(from, open));
        return new AnswerText(words, behind.isPresent() ? "" : comparable(aside), before.isPresent() ? before : behind);
    }

    private static String words(String text) {
        String words = comparable(text);
        return words.isEmpty() ? text : words;
    }

    /** The form in which words are compared: letters and digits, with one blank where other signs stand. */
    static String comparable(String text) {
        StringBuilder comparable = new StringBuilder(text.length());
        boolean gap = false;
        String plain = withoutAccents(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                comparable.append(gap && !comparable.isEmpty() ? " " : "").append(c);
                gap = false;
            } else {
                // An apostrophe joins: don't is one word.
                gap |= c != '\'' && c != '’' && Character.getType(c) != Character.NON_SPACING_MARK;
            }
        }
        return comparable.toString().toLowerCase(Locale.ROOT);
    }

    /** Marks that accents become are no letters, and fall out. */
    private static String withoutAccents(String text) {
        boolean ascii = text.chars().allMatch(c -> c < 0x80);
        return ascii ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static int firstLetter(String text) {
        int at = 0;
        while (at < text.length() && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The number that a text is but for the signs and blanks around it; none for two numbers, such as 1-2. */
    private static OptionalDouble number(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isFrame(text.charAt(from))) {
            from++;
        }
        while (to > from && (isFrame(text.charAt(to - 1)) || isMark(text.charAt(to - 1)))) {
            to--;
        }
        double number = CellNumber.of(text.substring(from, to));
        return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    private static boolean isFrame(char c) {
        return c == '(' || c == ')' || c == '[' || c == ']' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isMark(char c) {
        return c == '.' || c == ':' || c == '=' || c == '-' || c == '–' || c == '—' || c == ',' || c == '|';
    }
}
