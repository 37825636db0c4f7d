package io.github.relata.model.study;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Nearest;
import io.github.relata.model.finding.Place;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that a study gives to variables and scores: each once, and what it stands for. */
final class Names {
    private final Map<String, Variable.Type> types = new LinkedHashMap<>();
    private final Set<String> scores = new LinkedHashSet<>();
    private final Set<String> scales = new LinkedHashSet<>();
    private final Findings findings;

    Names(Findings findings) {
        this.findings = findings;
    }

    /** Whether a text can be a name: letters, digits, {@code _} and {@code .}, the first no digit. */
    static boolean isName(String text) {
        return !text.isEmpty()
                && !Character.isDigit(text.charAt(0))
                && text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '.');
    }

    /** Takes a name for a variable or score. */
    void declare(String name, Variable.Type type, Place place) {
        if (!isName(name)) {
            findings.add(Finding.error(StudyCode.BAD_NAME, place, "name", name));
        } else if (types.putIfAbsent(name, type) != null) {
            findings.add(Finding.error(StudyCode.NAME_TWICE, place, "name", name));
        }
    }

    /** Takes a name for a score of a scale. */
    void declareScore(String name, String scale, Place place) {
        declare(name, Variable.Type.NUMBER, place);
        scales.add(scale);
        scores.add(name);
    }

    /** Checks that a name stands for a scale or one of its scores. */
    boolean requireScale(String name, Place place) {
        if (scales.contains(name) || scores.contains(name)) {
            return true;
        }
        if (require(name, place).isPresent()) {
            findings.add(Finding.error(StudyCode.NOT_A_SCALE, place, "name", name));
        }
        return false;
    }

    /** What a name stands for; an unknown one is a finding with the nearest known. */
    Optional<Variable.Type> require(String name, Place place) {
        Optional<Variable.Type> type = Optional.ofNullable(types.get(name));
        if (type.isEmpty()) {
            findings.add(Nearest.to(name, types.keySet())
                    .map(near -> Finding.error(StudyCode.UNKNOWN_NAME_NEAREST, place, "name", name, "nearest", near))
                    .orElseGet(() -> Finding.error(
                            StudyCode.UNKNOWN_NAME, place, "name", name, "known", String.join(", ", types.keySet()))));
        }
        return type;
    }

    /** Checks that a name stands for a number. */
    boolean requireNumber(String name, Place place) {
        return requireType(name, Variable.Type.NUMBER, StudyCode.NEEDS_NUMBER, place);
    }

    /** Checks that a name stands for a category. */
    boolean requireCategory(String name, Place place) {
        return requireType(name, Variable.Type.CATEGORY, StudyCode.NEEDS_CATEGORY, place);
    }

    private boolean requireType(String name, Variable.Type expected, StudyCode otherwise, Place place) {
        Optional<Variable.Type> type = require(name, place);
        if (type.isPresent() && type.get() != expected) {
            findings.add(Finding.error(otherwise, place, "name", name));
        }
        return type.isPresent() && type.get() == expected;
    }
}
