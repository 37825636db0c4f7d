package io.github.relata.model.binding;

import io.github.relata.model.binding.TextsFound.Text;
import io.github.relata.model.finding.NumberWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers, their numbers and their cells as findings quote them. */
final class AnswerWords {
    private AnswerWords() {}

    /** As a study file says it, with dots for the numbers that a reader must fill in. */
    static String open(List<String> cells) {
        Map<String, String> labels = new LinkedHashMap<>();
        cells.forEach(cell -> labels.put(cell, "…"));
        return LabelsLine.of(labels);
    }

    /** Labels as a study file writes them. */
    static String labels(Map<String, Double> codes) {
        Map<String, String> labels = new LinkedHashMap<>();
        codes.forEach((cell, code) -> labels.put(cell, NumberWords.of(code)));
        return LabelsLine.of(labels);
    }

    /** Texts with their numbers. */
    static String equations(Map<String, Double> codes) {
        return codes.entrySet().stream()
                .map(each -> "\"" + each.getKey() + "\" = " + NumberWords.of(each.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** Texts in quotes. */
    static String quoted(List<String> texts) {
        return texts.stream().map(text -> "\"" + text + "\"").collect(Collectors.joining(", "));
    }

    /** The first cells that hold a text, and how many more. */
    static String where(Text text) {
        String first = text.places().stream()
                .map(place -> "\"" + place.column() + "\" row " + place.rowNumber())
                .collect(Collectors.joining(", "));
        int more = text.count() - text.places().size();
        return more > 0 ? first + " and " + more + " more" : first;
    }
}
