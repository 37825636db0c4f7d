package io.github.relata.model.instrument.file;

import io.github.relata.model.finding.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One person's answers, and the scores that they must give.
 *
 * @param order the item order of the answers
 * @param answers one per item; {@code NaN} is a missing one
 * @param settings the numbers of each setting, one per answer
 * @param expected what must come out, by the names of scores and of their bands, such as {@code total.band}
 * @param place where it stands
 */
public record WorkedExample(
        String order,
        List<Double> answers,
        Map<String, List<Double>> settings,
        Map<String, Expected> expected,
        Place.Line place) {
    /** What must come out of a score. */
    public sealed interface Expected {
        /** A number. */
        record Number(double value) implements Expected {}

        /** A category or a band, in English. */
        record Level(String name) implements Expected {}

        /** Nothing: the score must be withheld. */
        record Withheld() implements Expected {}
    }

    public WorkedExample {
        answers = List.copyOf(answers);
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        expected = Collections.unmodifiableMap(new LinkedHashMap<>(expected));
    }
}
