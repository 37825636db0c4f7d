package io.github.relata.scoring.recognition;

import io.github.relata.model.instrument.InstrumentCatalog;
import io.github.relata.scoring.library.InstrumentSummary;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What columns of an instrument may be called: its id and aliases, and as abbreviations these without the number of items,
 * and the initials of its name: {@code pss10}, {@code pss}.
 */
final class InstrumentNames {
    private static final int LEAST_LETTERS = 3;

    private final Set<String> names = new HashSet<>();
    private final Set<String> abbreviations = new HashSet<>();

    private InstrumentNames(InstrumentSummary instrument) {
        for (String name : instrument.names()) {
            String normalized = InstrumentCatalog.normalized(name);
            names.add(normalized);
            abbreviations.add(withoutNumber(normalized));
            abbreviations.add(withoutNumber(name.toLowerCase(Locale.ROOT))
                    .replace("_", "")
                    .replace("-", ""));
        }
        abbreviations.add(initials(instrument.name().english()));
        abbreviations.removeIf(text -> text.length() < LEAST_LETTERS);
    }

    static InstrumentNames of(InstrumentSummary instrument) {
        return new InstrumentNames(instrument);
    }

    /** Whether any of these forms of a stem is a name, or an abbreviation. */
    Optional<Clue> clue(List<String> forms) {
        if (forms.stream().anyMatch(names::contains)) {
            return Optional.of(Clue.NAME);
        }
        boolean abbreviated = forms.stream()
                .anyMatch(form -> abbreviations.contains(form) || abbreviations.contains(withoutNumber(form)));
        return abbreviated ? Optional.of(Clue.ABBREVIATION) : Optional.empty();
    }

    /** A name up to its last number, which counts items: {@code ucla_ls3_20} is {@code ucla_ls3}. */
    private static String withoutNumber(String name) {
        int end = name.length();
        while (end > 0
                && (Character.isDigit(name.charAt(end - 1))
                        || name.charAt(end - 1) == '_'
                        || name.charAt(end - 1) == '-')) {
            end--;
        }
        return name.substring(0, end);
    }

    /** The initials of the words that begin with a capital, up to a comma or a bracket. */
    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        boolean begins = true;
        for (int i = 0; i < name.length() && name.charAt(i) != ',' && name.charAt(i) != '('; i++) {
            char c = name.charAt(i);
            if (begins && Character.isUpperCase(c)) {
                initials.append(Character.toLowerCase(c));
            }
            begins = c == ' ' || c == '-';
        }
        return initials.toString();
    }
}
