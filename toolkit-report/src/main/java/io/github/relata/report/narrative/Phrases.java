package io.github.relata.report.narrative;

import io.github.relata.model.finding.Messages;
import io.github.relata.report.results.CellReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The report's words in a language. Patterns stand in {@code Messages.properties}: {@code {name}} takes an argument,
 * {@code *r*} sets a statistical symbol, {@code **so**} stands out, {@code ^a^} stands above the
 * line, a backquote on each side makes a name as in a file.
 */
public final class Phrases {
    private record Markup(String mark, Function<String, Inline> piece) {}

    /** What stands between two marks; the longer mark before the one it begins with. */
    private static final List<Markup> MARKUPS = List.of(
            new Markup("**", Inline.Strong::new),
            new Markup("*", Inline.Symbol::new),
            new Markup("`", Inline.Code::new),
            new Markup("^", Inline.Superscript::new));

    private final Messages messages;

    private Phrases(Messages messages) {
        this.messages = messages;
    }

    static Phrases in(Locale language) {
        return beside(Phrases.class, language);
    }

    /** The phrases that stand beside a class. */
    public static Phrases beside(Class<?> anchor, Locale language) {
        return new Phrases(Messages.beside(anchor, language));
    }

    /** Plain text without arguments: headings, labels. */
    public String text(String key) {
        return messages.text(key, Map.of());
    }

    /** Plain text with arguments that are texts. */
    public String text(String key, Map<String, String> arguments) {
        return messages.text(key, arguments);
    }

    /** The lines of a key that may hold several, one for each {@code |}; none where there is no such key. */
    List<String> lines(String key) {
        return messages.pattern(key)
                .map(pattern -> List.of(pattern.split(" \\| ")))
                .orElse(List.of());
    }

    /** A name as it stands in a file. */
    public static List<Inline> code(String text) {
        return List.of(new Inline.Code(text));
    }

    /** The pieces of a phrase without arguments. */
    public List<Inline> phrase(String key) {
        return phrase(key, Map.of());
    }

    /**
     * The pieces of a phrase.
     *
     * @throws IllegalArgumentException if the key is unknown or an argument is missing
     */
    public List<Inline> phrase(String key, Map<String, List<Inline>> arguments) {
        String pattern =
                messages.pattern(key).orElseThrow(() -> new IllegalArgumentException("no phrase \"" + key + "\""));
        List<Inline> pieces = new ArrayList<>();
        int at = 0;
        while (at < pattern.length()) {
            at = piece(pattern, at, arguments, pieces);
        }
        return pieces;
    }

    /** The pieces of a phrase about so many; one has a phrase of its own, {@code .one}. */
    public List<Inline> counted(String key, long count, Map<String, List<Inline>> arguments) {
        return phrase(count == 1 ? key + ".one" : key, arguments);
    }

    /** A number of a tidy table, with its address. */
    static List<Inline> number(double value, NumberStyle style, CellReference source) {
        return List.of(new Inline.Numeral(value, style, Optional.of(source)));
    }

    /** A number that stands in no tidy table, such as a count of rows. */
    public static List<Inline> count(long value) {
        return List.of(new Inline.Numeral(value, NumberStyle.COUNT, Optional.empty()));
    }

    /** Words as they are. */
    public static List<Inline> words(String text) {
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
        for (Markup markup : MARKUPS) {
            if (pattern.startsWith(markup.mark(), at)) {
                int start = at + markup.mark().length();
                int close = pattern.indexOf(markup.mark(), start);
                pieces.add(markup.piece().apply(pattern.substring(start, close)));
                return close + markup.mark().length();
            }
        }
        int next = at;
        while (next < pattern.length() && "{*`^".indexOf(pattern.charAt(next)) < 0) {
            next++;
        }
        pieces.add(new Inline.Words(pattern.substring(at, next)));
        return next;
    }
}
