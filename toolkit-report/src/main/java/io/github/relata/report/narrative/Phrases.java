package io.github.relata.report.narrative;

import io.github.relata.model.finding.Messages;
import io.github.relata.report.results.CellReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The report's words in a language. Patterns stand in {@code Messages.properties}: {@code {name}} takes an argument,
 * {@code *r*} sets a statistical symbol, {@code **so**} stands out, a backquote on each side makes a name as in a file.
 */
final class Phrases {
    private final Messages messages;

    private Phrases(Messages messages) {
        this.messages = messages;
    }

    static Phrases in(Locale language) {
        return new Phrases(Messages.beside(Phrases.class, language));
    }

    /** Plain text without arguments: headings, labels. */
    String text(String key) {
        return messages.text(key, Map.of());
    }

    /** Plain text with arguments that are texts. */
    String text(String key, Map<String, String> arguments) {
        return messages.text(key, arguments);
    }

    /** The pieces of a phrase without arguments. */
    List<Inline> phrase(String key) {
        return phrase(key, Map.of());
    }

    /**
     * The pieces of a phrase.
     *
     * @throws IllegalArgumentException if the key is unknown or an argument is missing
     */
    List<Inline> phrase(String key, Map<String, List<Inline>> arguments) {
        String pattern =
                messages.pattern(key).orElseThrow(() -> new IllegalArgumentException("no phrase \"" + key + "\""));
        List<Inline> pieces = new ArrayList<>();
        int at = 0;
        while (at < pattern.length()) {
            at = piece(pattern, at, arguments, pieces);
        }
        return pieces;
    }

    /** A number of a tidy table, with its address. */
    static List<Inline> number(double value, NumberStyle style, CellReference source) {
        return List.of(new Inline.Numeral(value, style, Optional.of(source)));
    }

    /** A number that stands in no tidy table, such as a count of rows. */
    static List<Inline> count(long value) {
        return List.of(new Inline.Numeral(value, NumberStyle.COUNT, Optional.empty()));
    }

    /** Words as they are. */
    static List<Inline> words(String text) {
        return List.of(new Inline.Words(text));
    }

    private static int piece(String pattern, int at, Map<String, List<Inline>> arguments, List<Inline> pieces) {
        if (pattern.charAt(at) == '{') {
            int close = pattern.indexOf('}', at);
            String name = pattern.substring(at + 1, close);
            pieces.addAll(Optional.ofNullable(arguments.get(name))
                    .orElseThrow(() ->
                            new IllegalArgumentException("phrase \"" + pattern + "\" lacks its argument " + name)));
            return close + 1;
        }
        if (pattern.startsWith("**", at)) {
            int close = pattern.indexOf("**", at + 2);
            pieces.add(new Inline.Strong(pattern.substring(at + 2, close)));
            return close + 2;
        }
        if (pattern.charAt(at) == '*') {
            int close = pattern.indexOf('*', at + 1);
            pieces.add(new Inline.Symbol(pattern.substring(at + 1, close)));
            return close + 1;
        }
        if (pattern.charAt(at) == '`') {
            int close = pattern.indexOf('`', at + 1);
            pieces.add(new Inline.Code(pattern.substring(at + 1, close)));
            return close + 1;
        }
        int next = at;
        while (next < pattern.length() && "{*`".indexOf(pattern.charAt(next)) < 0) {
            next++;
        }
        pieces.add(new Inline.Words(pattern.substring(at, next)));
        return next;
    }
}
