package io.github.relata.model.instrument.file;

import io.github.relata.model.finding.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * One person's answers, and the scores that they must give.
 *
 * @param order the item order of the answers
 * @param answers one per item; {@code NaN} is a missing one
 * @param expected the scores by name; an empty one must be withheld
 * @param place where it stands
 */
public record WorkedExample(
        String order, List<Double> answers, Map<String, OptionalDouble> expected, Place.Line place) {
    public WorkedExample {
        answers = List.copyOf(answers);
        expected = Collections.unmodifiableMap(new LinkedHashMap<>(expected));
    }
}
