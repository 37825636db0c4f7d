package io.github.relata.model.instrument;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a mean, sum or count becomes before it is a score. */
public sealed interface Conversion {
    /** One answer for each kind of conversion. */
    interface Visitor<R> {
        R none();

        R rescale(Rescale rescale);

        R shift(Shift shift);

        R table(Table table);
    }

    /** Asks the visitor's method for this kind. */
    <R> R accept(Visitor<R> visitor);

    /** The score of a mean, sum or count; {@code NaN} where a table has no such number. */
    double convert(double value);

    /** The lowest and the highest score of means, sums or counts in a range. */
    AnswerRange rangeOf(AnswerRange values);

    /** It stays as it is. */
    record None() implements Conversion {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.none();
        }

        @Override
        public double convert(double value) {
            return value;
        }

        @Override
        public AnswerRange rangeOf(AnswerRange values) {
            return values;
        }
    }

    /** One range is mapped onto another, end to end. */
    record Rescale(AnswerRange from, AnswerRange to) implements Conversion {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rescale(this);
        }

        @Override
        public double convert(double value) {
            // Multiplied first, so that what is whole stays whole: 7 of 21 is 14 of 42.
            return to.minimum() + (value - from.minimum()) * to.width() / from.width();
        }

        @Override
        public AnswerRange rangeOf(AnswerRange values) {
            return new AnswerRange(convert(values.minimum()), convert(values.maximum()));
        }
    }

    /** A constant is added. */
    record Shift(double constant) implements Conversion {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.shift(this);
        }

        @Override
        public double convert(double value) {
            return value + constant;
        }

        @Override
        public AnswerRange rangeOf(AnswerRange values) {
            return new AnswerRange(convert(values.minimum()), convert(values.maximum()));
        }
    }

    /** The number is looked up. */
    record Table(SortedMap<Double, Double> scores) implements Conversion {
        public Table(Map<Double, Double> scores) {
            this((SortedMap<Double, Double>) new TreeMap<>(scores));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.table(this);
        }

        @Override
        public double convert(double value) {
            return scores.getOrDefault(value, Double.NaN);
        }

        @Override
        public AnswerRange rangeOf(AnswerRange values) {
            return new AnswerRange(Collections.min(scores.values()), Collections.max(scores.values()));
        }
    }
}
