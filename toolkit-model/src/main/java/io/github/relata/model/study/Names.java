package io.github.relata.model.study;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Place;
import io.github.relata.model.study.Scale.ScoreName;
import io.github.relata.model.yaml.YamlText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names that a study gives to variables, scales and scores: each once, and what it stands for. A name whose
 * declaration is faulty is known too, so that one fault is told once and not again wherever the name is used.
 */
final class Names {
    private final Map<String, Variable.Type> types = new LinkedHashMap<>();
    private final Map<String, List<ScoreName>> scales = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> faulty = new HashSet<>();
    private final Set<String> later = new HashSet<>();
    private final Findings findings;

    Names(Findings findings) {
        this.findings = findings;
    }

    /** Whether a text can be a name: letters, digits, {@code _} and {@code .}, the first no digit. */
    static boolean isName(String text) {
        return !text.isEmpty()
                && !Character.isDigit(text.codePointAt(0))
                && text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '.');
    }

    /** Takes a name for a variable. */
    void variable(String name, Variable.Type type, Place place) {
        take(name, place);
        types.put(name, type);
    }

    /** Takes a name for a scale, and the names of its scores; a total goes by the scale's own name. */
    void scale(String name, List<ScoreName> scores, Place place) {
        take(name, place);
        scales.put(name, List.copyOf(scores));
        for (ScoreName score : scores) {
            if (isName(name) && !score.name().equals(name)) {
                take(score.name(), place);
            }
            boolean category = score.kind() == ScoreName.Kind.CATEGORY;
            types.put(score.name(), category ? Variable.Type.CATEGORY : Variable.Type.NUMBER);
        }
    }

    /** Knows a name, and all that begins with it and a point, of which its own findings tell what is wrong. */
    void faulty(String name) {
        faulty.add(name);
    }

    /** Knows a name, and all that begins with it and a point, of what is not available yet. */
    void later(String name) {
        later.add(name);
    }

    /** What a name stands for; an unknown one is a finding with the nearest known. */
    Optional<Variable.Type> require(YamlText name) {
        return require(name.text(), name.place());
    }

    /** What a name stands for; an unknown one is a finding with the nearest known. */
    Optional<Variable.Type> require(String name, Place place) {
        Optional<Variable.Type> type = Optional.ofNullable(types.get(name));
        if (type.isEmpty()) {
            reject(name, place);
        }
        return type;
    }

    /** Checks that a name stands for a number. */
    boolean requireNumber(String name, Place place) {
        return requireType(name, Variable.Type.NUMBER, StudyCode.NEEDS_NUMBER, place);
    }

    /** Checks that a name stands for a category. */
    boolean requireCategory(YamlText name) {
        return requireType(name.text(), Variable.Type.CATEGORY, StudyCode.NEEDS_CATEGORY, name.place());
    }

    /** Checks that a name stands for a scale, or one of its scores, that is made of items. */
    boolean requireScale(YamlText name) {
        List<ScoreName> named = scores(name.text());
        boolean ofItems = named.stream().anyMatch(score -> score.kind() == ScoreName.Kind.OF_ITEMS);
        if (!named.isEmpty() && !ofItems) {
            findings.add(Finding.error(StudyCode.NOT_OF_ITEMS, name.place(), "name", name.text()));
        } else if (named.isEmpty() && require(name).isPresent()) {
            findings.add(Finding.error(StudyCode.NOT_A_SCALE, name.place(), "name", name.text()));
        }
        return ofItems;
    }

    /** The scores of a scale, or the one score of a name. */
    private List<ScoreName> scores(String name) {
        if (scales.containsKey(name)) {
            return scales.getOrDefault(name, List.of());
        }
        return scales.values().stream()
                .flatMap(List::stream)
                .filter(score -> score.name().equals(name))
                .toList();
    }

    private void take(String name, Place place) {
        if (!isName(name)) {
            findings.add(Finding.error(StudyCode.BAD_NAME, place, "name", name));
        } else if (!taken.add(name)) {
            findings.add(Finding.error(StudyCode.NAME_TWICE, place, "name", name));
        }
    }

    private boolean requireType(String name, Variable.Type expected, StudyCode otherwise, Place place) {
        Optional<Variable.Type> type = require(name, place);
        if (type.isPresent() && type.get() != expected) {
            findings.add(Finding.error(otherwise, place, "name", name));
        }
        return type.isPresent() && type.get() == expected;
    }

    private void reject(String name, Place place) {
        if (covers(later, name)) {
            findings.add(Finding.note(StudyCode.NOT_AVAILABLE_YET, place, "what", name));
        } else if (scales.containsKey(name)) {
            findings.add(Finding.error(StudyCode.NO_TOTAL, place, "name", name, "parts", parts(name)));
        } else if (!covers(faulty, name)) {
            findings.add(unknown(name, place));
        }
    }

    private String parts(String scale) {
        return String.join(", ", scores(scale).stream().map(ScoreName::name).toList());
    }

    private Finding unknown(String name, Place place) {
        List<String> known = new ArrayList<>(types.keySet());
        scales.keySet().stream().filter(scale -> !types.containsKey(scale)).forEach(known::add);
        return known.isEmpty()
                ? Finding.error(StudyCode.NOTHING_DECLARED, place, "name", name)
                : UnknownWord.NAME.finding(name, known, place);
    }

    private static boolean covers(Set<String> names, String name) {
        return names.stream().anyMatch(known -> name.equals(known) || name.startsWith(known + "."));
    }
}
