package io.github.relata.model.binding;

import io.github.relata.model.answer.AnswerText;
import io.github.relata.model.finding.Messages;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What words and signs beside a number say of it: {@code numbers.properties}. */
final class NumberCompany {
    private static final String UNIT = "unit.";
    private static final String SIGNS = "<>≥≤+/*?";

    private final Map<String, String> units = new HashMap<>();
    private final Set<String> others;
    private final List<String> harmless;

    private NumberCompany(Messages file) {
        for (String key : file.keys()) {
            if (key.startsWith(UNIT)) {
                words(file, key).forEach(word -> units.put(word, key.substring(UNIT.length())));
            }
        }
        this.others = new HashSet<>(words(file, "not-the-number"));
        this.harmless = words(file, "but");
    }

    static NumberCompany shipped() {
        return new NumberCompany(Messages.in(NumberCompany.class, "numbers.properties"));
    }

    /** Whether the number alone is what the cell means: no bound and no multiple. */
    boolean isHarmless(NumberInText text) {
        boolean signs = (text.before() + text.behind()).chars().anyMatch(c -> SIGNS.indexOf(c) >= 0);
        return !signs && wordsOf(text).stream().noneMatch(others::contains);
    }

    /** Whether the digits end a word, as in A12; not so behind a unit, as in Rp500. */
    boolean isPartOfWord(NumberInText text) {
        String before = text.before();
        return !text.digits().isEmpty()
                && !before.isEmpty()
                && Character.isLetter(before.charAt(before.length() - 1))
                && unit(before).isEmpty();
    }

    /** The unit of a number, if it is a known one. */
    Optional<String> unit(NumberInText text) {
        return unit(text.before() + " " + text.behind());
    }

    /** The unit among some words. */
    Optional<String> unit(String words) {
        return split(words).stream().filter(units::containsKey).map(units::get).findFirst();
    }

    private List<String> wordsOf(NumberInText text) {
        String words = AnswerText.of(text.before() + " " + text.behind()).words();
        for (String phrase : harmless) {
            words = words.replace(phrase, "");
        }
        return split(words);
    }

    private static List<String> split(String words) {
        return List.of(AnswerText.of(words).words().split(" ", -1));
    }

    private static List<String> words(Messages file, String key) {
        return List.of(file.pattern(key).orElseThrow().split(";", -1)).stream()
                .map(String::strip)
                .toList();
    }
}
