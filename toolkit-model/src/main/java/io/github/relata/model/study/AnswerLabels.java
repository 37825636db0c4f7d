package io.github.relata.model.study;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The numbers that stand for answers written as text: {@code labels: {Never: 1, Very often: 5}}. */
public final class AnswerLabels {
    private AnswerLabels() {}

    /** The form in which labels are compared: without regard to case and repeated white space. */
    public static String normalized(String label) {
        StringBuilder normalized = new StringBuilder(label.length());
        boolean gap = false;
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!blank) {
                normalized.append(gap ? " " : "").append(c);
            }
            gap = blank && !normalized.isEmpty();
        }
        return normalized.toString().toLowerCase(Locale.ROOT);
    }

    /** Reads the labels of a scale or variable, by their normal form. */
    static Map<String, Double> read(Optional<MapReader> labels, Findings findings) {
        Map<String, Double> read = new LinkedHashMap<>();
        for (ValueReader entry : labels.map(MapReader::entries).orElse(List.of())) {
            entry.number().ifPresent(number -> {
                Double other = read.putIfAbsent(normalized(entry.name()), number);
                if (other != null) {
                    findings.add(Finding.error(StudyCode.LABEL_TWICE, entry.place(), "label", entry.name()));
                }
            });
        }
        return read;
    }
}
