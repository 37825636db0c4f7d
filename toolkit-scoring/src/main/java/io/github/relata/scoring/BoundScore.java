package io.github.relata.scoring;

import io.github.relata.model.expression.BoundCalculation;
import io.github.relata.model.expression.Calculation;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.ItemOrder;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.model.instrument.ScoringRule;
import io.github.relata.model.instrument.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A score with its rule made ready: names are looked up, and what it rests on has places.
 *
 * @param index its place among the scores of its order
 */
record BoundScore(int index, ScoreDefinition definition, BlockRule rule) {
    /** The scores of an order; {@code settings} are the lists that a study states, a number for each item. */
    static List<BoundScore> all(Instrument instrument, ItemOrder order, Map<String, double[]> settings) {
        List<BoundScore> scores = new ArrayList<>();
        List<String> above = new ArrayList<>();
        for (ScoreDefinition definition : order.scores()) {
            Binder binder = new Binder(instrument.items().size(), List.copyOf(above), settings);
            BlockRule rule = onWholeForm(instrument, definition.rule().accept(binder));
            scores.add(new BoundScore(scores.size(), definition, rule));
            above.add(definition.name());
        }
        return List.copyOf(scores);
    }

    /** Whether it is made of answers alone. */
    boolean isOfItems() {
        return definition.ofItems().isPresent();
    }

    /** What became of it, from a value that a rule gives and a number of answers. */
    Score score(double value, int answered) {
        int required = definition.required();
        if (Double.isNaN(value)) {
            return new Score.Withheld(answered, required);
        }
        return definition.isCategory()
                ? new Score.Classified(level((int) value), answered, required)
                : new Score.Computed(value, answered, required);
    }

    /** The band that a score lies in, if the score has bands. */
    Optional<Score> band(Score score) {
        return definition.band().map(bands -> {
            double value = score.orNaN();
            return Double.isNaN(value)
                    ? score
                    : new Score.Classified(level(bands.indexOf(value)), score.answered(), score.required());
        });
    }

    /** What its band is called. */
    String bandName() {
        return definition.name() + ScoreDefinition.BAND;
    }

    private Wording level(int levelIndex) {
        return definition.levels().get(levelIndex);
    }

    private static BlockRule onWholeForm(Instrument instrument, BlockRule rule) {
        OptionalInt required = instrument.formRequired();
        return required.isPresent() ? new WholeFormRule(rule, instrument.items().size(), required.getAsInt()) : rule;
    }

    private record Binder(int items, List<String> above, Map<String, double[]> settings)
            implements ScoringRule.Visitor<BlockRule> {
        @Override
        public BlockRule ofItems(ScoringRule.OfItems rule) {
            return new ItemsRule(rule);
        }

        @Override
        public BlockRule formula(ScoringRule.Formula rule) {
            BoundCalculation bound = bind(rule.calculation());
            return calculated(rule, List.of(bound), bound::value);
        }

        @Override
        public BlockRule cases(ScoringRule.Cases rule) {
            List<Wording> levels = rule.levels();
            List<Optional<BoundCalculation>> conditions = new ArrayList<>();
            List<Integer> levelOfCase = new ArrayList<>();
            for (ScoringRule.Case one : rule.cases()) {
                conditions.add(one.when().map(this::bind));
                levelOfCase.add(levels.indexOf(one.level()));
            }
            List<BoundCalculation> read =
                    conditions.stream().flatMap(Optional::stream).toList();
            return calculated(rule, read, new FirstCase(conditions, numbers(levelOfCase)));
        }

        private BoundCalculation bind(Calculation calculation) {
            return calculation.bind(items, above, settings);
        }

        private BlockRule calculated(
                ScoringRule rule, List<BoundCalculation> read, ToDoubleFunction<double[]> calculation) {
            return new CalculatedRule(numbers(rule.itemNumbers()), places(read), items, above.size(), calculation);
        }

        /** The places of a row that some calculations read: items, then scores. */
        private int[] places(List<BoundCalculation> read) {
            IntStream itemPlaces =
                    read.stream().flatMap(bound -> bound.items().stream()).mapToInt(item -> item - 1);
            IntStream scorePlaces = read.stream()
                    .flatMap(bound -> bound.scores().stream())
                    .mapToInt(score -> items + above.indexOf(score));
            return IntStream.concat(itemPlaces, scorePlaces).distinct().toArray();
        }

        private static int[] numbers(List<Integer> numbers) {
            return numbers.stream().mapToInt(Integer::intValue).toArray();
        }
    }
}
