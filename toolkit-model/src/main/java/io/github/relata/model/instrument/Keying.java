package io.github.relata.model.instrument;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** In what way a score counts the answer to an item. */
public sealed interface Keying {
    /** The points of an answer; {@code NaN} of one that is missing. */
    double points(double answer);

    /** Puts the points of each of the first answers in its place. */
    void pointsOfAll(double[] answers, int count);

    /** The fewest and the most points that answers in a range can give. */
    default AnswerRange pointsOf(AnswerRange range) {
        return range;
    }

    /** As it is. */
    record Direct() implements Keying {
        @Override
        public double points(double answer) {
            return answer;
        }

        @Override
        public void pointsOfAll(double[] answers, int count) {
            // The answers are the points.
        }
    }

    /** Counted from the other end of the range: {@code minimum + maximum - answer}. */
    record Reversed(AnswerRange range) implements Keying {
        @Override
        public double points(double answer) {
            return range.reverse(answer);
        }

        @Override
        public void pointsOfAll(double[] answers, int count) {
            for (int i = 0; i < count; i++) {
                answers[i] = range.reverse(answers[i]);
            }
        }
    }

    /** Each answer has points of its own. */
    record Table(SortedMap<Double, Double> points) implements Keying {
        public Table(Map<Double, Double> points) {
            this((SortedMap<Double, Double>) new TreeMap<>(points));
        }

        @Override
        public double points(double answer) {
            return points.getOrDefault(answer, Double.NaN);
        }

        @Override
        public void pointsOfAll(double[] answers, int count) {
            double[] known = inOrder(points.keySet());
            double[] worth = inOrder(points.values());
            for (int i = 0; i < count; i++) {
                int found = Arrays.binarySearch(known, answers[i]);
                answers[i] = found < 0 ? Double.NaN : worth[found];
            }
        }

        private static double[] inOrder(Collection<Double> numbers) {
            return numbers.stream().mapToDouble(Double::doubleValue).toArray();
        }

        @Override
        public AnswerRange pointsOf(AnswerRange range) {
            return new AnswerRange(Collections.min(points.values()), Collections.max(points.values()));
        }
    }
}
