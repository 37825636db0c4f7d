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
 * @param settings of an open-ended list of measurements, a number for each answer, by name
 * @param expected what must come of the scores, and of bands ({@code total.band}), by name
 * @param place where it stands
 */
public record WorkedExample(
        String order,
        List<Double> answers,
        Map<String, List<Double>> settings,
        Map<String, Expected> expected,
        Place.Line place) {
    /** What must come of a score. */
    public sealed interface Expected {
        /** One answer for each kind. */
        interface Visitor<R> {
            R exactly(Exactly exactly);

            R level(Level level);

            R withheld(Withheld withheld);
        }

        /** Asks the visitor's method for this kind. */
        <R> R accept(Visitor<R> visitor);
    }

    /** A number. */
    public record Exactly(double value) implements Expected {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.exactly(this);
        }
    }

    /** The level of a category or band, by its English name. */
    public record Level(String name) implements Expected {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.level(this);
        }
    }

    /** Nothing: the score must be withheld. */
    public record Withheld() implements Expected {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.withheld(this);
        }
    }

    public WorkedExample {
        answers = List.copyOf(answers);
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        expected = Collections.unmodifiableMap(new LinkedHashMap<>(expected));
    }
}
