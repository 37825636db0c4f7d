package io.github.relata.cli.view;

import java.util.List;
import java.util.Optional;

/** What the answers say, found in words such as {@code from 0 = never to 4 = very often}. */
record Anchors(String words) {
    private static final List<String> ENDS = List.of(", ", "; ", " to ", " sampai ", " (", " and ");

    /** What an answer says, if it is told. */
    Optional<String> of(String answer) {
        String sign = answer + " = ";
        int at = words.indexOf(sign);
        if (at < 0 || (at > 0 && Character.isLetterOrDigit(words.charAt(at - 1)))) {
            return Optional.empty();
        }
        String rest = words.substring(at + sign.length());
        int end = rest.length();
        for (String separator : ENDS) {
            int found = endOf(rest, separator);
            end = found >= 0 ? Math.min(end, found) : end;
        }
        return Optional.of(rest.substring(0, end)).filter(anchor -> !anchor.isBlank());
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
