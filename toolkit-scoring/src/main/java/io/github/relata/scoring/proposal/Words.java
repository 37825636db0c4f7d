package io.github.relata.scoring.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a header or a question, in small letters. */
final class Words {
    private Words() {}

    /** The words of a text; capitals after a small letter or a digit begin another: {@code recordId} is record, id. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean before = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean inside = Character.isLetterOrDigit(c);
            boolean begins = inside && Character.isUpperCase(c) && before;
            if ((!inside || begins) && !word.isEmpty()) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
            if (inside) {
                word.append(c);
            }
            before = Character.isLowerCase(c) || Character.isDigit(c);
        }
        return words;
    }
}
