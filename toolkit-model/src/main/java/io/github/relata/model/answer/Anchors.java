package io.github.relata.model.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the answers of an instrument say, found in words such as {@code from 0 = never to 4 = very often}. */
public record Anchors(String words) {
    private static final List<String> ENDS = List.of(", ", "; ", " to ", " sampai ", " (", " and ");

    /** What an answer says, if it is told. */
    public Optional<String> of(String answer) {
        return allOf(answer).stream().findFirst();
    }

    /** What an answer says, once for each kind of item where they differ. */
    public List<String> allOf(String answer) {
        String sign = answer + " = ";
        List<String> all = new ArrayList<>();
        int at = words.indexOf(sign);
        while (at >= 0) {
            if (at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1))) {
                String anchor = beginning(words.substring(at + sign.length()));
                if (!anchor.isBlank()) {
                    all.add(anchor);
                }
            }
            at = words.indexOf(sign, at + 1);
        }
        return all;
    }

    private static String beginning(String rest) {
        int end = rest.length();
        for (String separator : ENDS) {
            int found = endOf(rest, separator);
            end = found >= 0 ? Math.min(end, found) : end;
        }
        return rest.substring(0, end);
    }

    /** Where a separator ends the anchor: "to" and "and" do so before the next number alone. */
    private static int endOf(String rest, String separator) {
        boolean word = Character.isLetter(separator.strip().charAt(0));
        int found = rest.indexOf(separator);
        while (word && found >= 0) {
            int next = found + separator.length();
            if (next < rest.length() && Character.isDigit(rest.charAt(next))) {
                return found;
            }
            found = rest.indexOf(separator, next);
        }
        return found;
    }
}
