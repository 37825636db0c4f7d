package io.github.relata.model.instrument.file;

import java.util.Set;

/** What things in an instrument file may be called. */
final class FileNames {
    /** The words of worked examples and of calculations. */
    private static final Set<String> TAKEN = Set.of("order", "answers", "settings", "items", "and", "or", "not", "in");

    private FileNames() {}

    /** Letters, digits, hyphens and underscores, the first a letter or digit: an id, an alias, an item order. */
    static boolean isId(String name) {
        return !name.isEmpty() && isLetterOrDigit(name.charAt(0)) && consistsOf(name, "_-");
    }

    /** Letters, digits and underscores, the first a letter: a score, which stands in conditions and formulas. */
    static boolean isScore(String name) {
        return !name.isEmpty() && isLetter(name.charAt(0)) && consistsOf(name, "_");
    }

    /** Whether a word has a meaning of its own in worked examples or calculations: {@code order}, {@code items}, {@code i7}. */
    static boolean isTaken(String name) {
        return TAKEN.contains(name) || (name.startsWith("i") && ItemSpan.number(name.substring(1)) >= 0);
    }

    private static boolean consistsOf(String name, String marks) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isLetterOrDigit(c) && marks.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return isLetter(c) || (c >= '0' && c <= '9');
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
