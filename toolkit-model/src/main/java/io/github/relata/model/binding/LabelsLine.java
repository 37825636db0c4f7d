package io.github.relata.model.binding;

import java.util.Map;
import java.util.stream.Collectors;

/** Labels as a study file writes them: {@code labels: {Never: 1, "Often (daily)": 4}}. */
final class LabelsLine {
    private LabelsLine() {}

    static String of(Map<String, String> numbers) {
        return numbers.entrySet().stream()
                .map(label -> key(label.getKey()) + ": " + label.getValue())
                .collect(Collectors.joining(", ", "labels: {", "}"));
    }

    private static String key(String text) {
        boolean plain = !text.isEmpty() && Character.isLetter(text.charAt(0));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain &= Character.isLetterOrDigit(c) || c == ' ' || c == '-';
        }
        return plain ? text : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
