package io.github.relata.model.instrument;

import io.github.relata.model.expression.Calculation;
import java.util.List;
import java.util.Optional;

/** How a score is made: one small set of rules for all instruments. */
public sealed interface ScoringRule {
    /** One answer for each kind of rule. */
    interface Visitor<R> {
        R ofItems(OfItems rule);

        R formula(Formula rule);

        R cases(Cases rule);
    }

    /** Asks the visitor's method for this kind of rule. */
    <R> R accept(Visitor<R> visitor);

    /** The word for it: {@code mean}, {@code sum}, {@code count}, {@code formula} or {@code cases}. */
    String key();

    /** The numbers of all items it rests on, also by way of other scores, in rising order. */
    List<Integer> itemNumbers();

    /**
     * The same rule over an open-ended list of so many items.
     *
     * @param above the scores that a calculation may name
     */
    ScoringRule withItems(int count, List<ScoreDefinition> above);

    /** The mean, sum or count of items. */
    record OfItems(List<KeyedItem> items, Aggregation aggregation, Conversion conversion, MissingRule missing)
            implements ScoringRule {
        public OfItems {
            items = List.copyOf(items);
            if (items.isEmpty()) {
                throw new IllegalArgumentException("a score of no items");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ofItems(this);
        }

        @Override
        public String key() {
            return aggregation.key();
        }

        @Override
        public ScoringRule withItems(int count, List<ScoreDefinition> above) {
            return this;
        }

        @Override
        public List<Integer> itemNumbers() {
            return items.stream().map(keyed -> keyed.item().number()).sorted().toList();
        }

        /** The lowest and the highest score that a full set of answers can give. */
        public AnswerRange possibleRange() {
            return conversion.rangeOf(rangeOf(items, aggregation));
        }

        /** The lowest and the highest mean, sum or count that a full set of answers to items can give. */
        public static AnswerRange rangeOf(List<KeyedItem> items, Aggregation aggregation) {
            double least = 0;
            double most = 0;
            for (KeyedItem keyed : items) {
                least += keyed.range().minimum();
                most += keyed.range().maximum();
            }
            int n = items.size();
            return new AnswerRange(aggregation.value(least, n, n), aggregation.value(most, n, n));
        }

        /** How many answers it needs. */
        public int required() {
            return missing.required(items.size());
        }

        /** The score, from the sum of the points of the answered items; {@code NaN} where a table has no such number. */
        public double value(double sum, int answered) {
            return conversion.convert(aggregation.value(sum, answered, items.size()));
        }
    }

    /**
     * A number worked out from items and from scores above it.
     *
     * @param itemNumbers the items it rests on, also by way of those scores
     */
    record Formula(Calculation calculation, List<Integer> itemNumbers) implements ScoringRule {
        public Formula {
            itemNumbers = List.copyOf(itemNumbers);
        }

        /** A formula over so many items and over scores above it. */
        public static Formula of(Calculation calculation, int items, List<ScoreDefinition> above) {
            return new Formula(calculation, ItemsBehind.of(List.of(calculation), items, above));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.formula(this);
        }

        @Override
        public String key() {
            return "formula";
        }

        @Override
        public ScoringRule withItems(int count, List<ScoreDefinition> above) {
            return of(calculation, count, above);
        }
    }

    /**
     * A category: that of the first case that holds.
     *
     * @param itemNumbers the items its conditions rest on, also by way of scores
     */
    record Cases(List<Case> cases, List<Integer> itemNumbers) implements ScoringRule {
        public Cases {
            cases = List.copyOf(cases);
            itemNumbers = List.copyOf(itemNumbers);
        }

        /** Cases whose conditions are over so many items and over scores above them. */
        public static Cases of(List<Case> cases, int items, List<ScoreDefinition> above) {
            List<Calculation> conditions =
                    cases.stream().flatMap(one -> one.when().stream()).toList();
            return new Cases(cases, ItemsBehind.of(conditions, items, above));
        }

        /** The categories, each once, in the order of their first case. */
        public List<Wording> levels() {
            return cases.stream().map(Case::level).distinct().toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.cases(this);
        }

        @Override
        public String key() {
            return "cases";
        }

        @Override
        public ScoringRule withItems(int count, List<ScoreDefinition> above) {
            return of(cases, count, above);
        }
    }

    /** A category and when it holds: the last one whenever none above it does. */
    record Case(Wording level, Optional<Calculation> when) {}
}
