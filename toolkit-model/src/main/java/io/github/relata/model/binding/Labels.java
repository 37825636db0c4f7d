package io.github.relata.model.binding;

import io.github.relata.model.intake.CellNumber;
import io.github.relata.model.study.AnswerLabels;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** Numbers for answers written as text, matched without regard to case and repeated blanks. */
final class Labels {
    private final Map<String, Double> numbers = new HashMap<>();
    private final Set<String> unclear;

    /**
     * Numbers of texts.
     *
     * @param unclear texts that hold a number, but not plainly one, in the form in which labels are compared
     */
    Labels(Map<String, Double> labels, Set<String> unclear) {
        this.unclear = Set.copyOf(unclear);
        labels.forEach((label, number) -> numbers.put(AnswerLabels.normalized(label), number));
    }

    OptionalDouble numberOf(String cell) {
        Double number = numbers.isEmpty() ? null : numbers.get(AnswerLabels.normalized(cell));
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    /** Whether a text holds a number, but not plainly one. */
    boolean isUnclear(String cell) {
        return !unclear.isEmpty() && unclear.contains(AnswerLabels.normalized(cell));
    }

    /** Whether a label looks like a number itself, so that a number is read by its text. */
    boolean anySpellsANumber() {
        return numbers.keySet().stream().anyMatch(label -> !Double.isNaN(CellNumber.of(label)));
    }
}
