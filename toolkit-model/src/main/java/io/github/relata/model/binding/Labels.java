package io.github.relata.model.binding;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Numbers for answers written as text, matched without regard to case and repeated blanks. */
final class Labels {
    private final Map<String, Double> numbers = new HashMap<>();

    Labels(Map<String, Double> labels) {
        labels.forEach((label, number) -> numbers.put(normalized(label), number));
    }

    OptionalDouble numberOf(String cell) {
        Double number = numbers.isEmpty() ? null : numbers.get(normalized(cell));
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    private static String normalized(String label) {
        return String.join(" ", label.strip().split("\\s+")).toLowerCase(Locale.ROOT);
    }
}
