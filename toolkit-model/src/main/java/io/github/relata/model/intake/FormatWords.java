package io.github.relata.model.intake;

import io.github.relata.model.finding.Messages;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words by which an export format is known, in all the languages that survey software writes them:
 * {@code formats.properties}, in which {@code qualtrics.finished = finished; beendet} lists words of one meaning.
 */
final class FormatWords {
    private static final String SEPARATOR = ";";

    private final String format;
    private final Messages words;
    private final Map<String, Set<String>> byRole = new HashMap<>();

    private FormatWords(String format, Messages words) {
        this.format = format;
        this.words = words;
    }

    /** The words of a format. */
    static FormatWords of(String format) {
        return new FormatWords(format, Messages.in(FormatWords.class, "formats.properties"));
    }

    /** Whether a text is one of the words of a role, without regard to case. */
    boolean has(String role, String text) {
        return set(role).contains(text.toLowerCase(Locale.ROOT));
    }

    /** Whether a text holds one of the words of a role, without regard to case. */
    boolean partOf(String role, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return set(role).stream().anyMatch(lower::contains);
    }

    /** The words of a role, in lower case. */
    Set<String> set(String role) {
        return byRole.computeIfAbsent(role, this::load);
    }

    private Set<String> load(String role) {
        String key = format + "." + role;
        String line = words.pattern(key).orElseThrow(() -> new IllegalArgumentException("no words for " + key));
        Set<String> set = new HashSet<>();
        for (String word : List.of(line.split(SEPARATOR, -1))) {
            set.add(word.strip().toLowerCase(Locale.ROOT));
        }
        return set;
    }
}
