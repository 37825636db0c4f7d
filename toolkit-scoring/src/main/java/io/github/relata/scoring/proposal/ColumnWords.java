package io.github.relata.scoring.proposal;

import io.github.relata.model.finding.Messages;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What columns of a kind are called, in English and Indonesian: {@code columns.properties}. */
final class ColumnWords {
    private static final String SEPARATOR = ";";

    private final Messages file = Messages.in(ColumnWords.class, "columns.properties");
    private final Map<String, Set<String>> byKind = new HashMap<>();

    /** Whether a text is one of the words of a kind, without regard to case. */
    boolean has(String kind, String text) {
        return set(kind).contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether a text is one of the words of a kind, or holds one. */
    boolean in(String kind, String text) {
        return has(kind, text) || Words.of(text).stream().anyMatch(set(kind)::contains);
    }

    private Set<String> set(String kind) {
        return byKind.computeIfAbsent(kind, this::load);
    }

    private Set<String> load(String kind) {
        Set<String> set = new HashSet<>();
        for (String word : List.of(file.pattern(kind).orElse("").split(SEPARATOR, -1))) {
            set.add(word.strip().toLowerCase(Locale.ROOT));
        }
        set.remove("");
        return set;
    }
}
