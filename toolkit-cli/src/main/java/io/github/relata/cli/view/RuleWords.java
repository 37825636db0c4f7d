package io.github.relata.cli.view;

import io.github.relata.cli.words.Words;
import io.github.relata.model.finding.NumberWords;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.instrument.Conversion;
import io.github.relata.model.instrument.KeyedItem;
import io.github.relata.model.instrument.Keying;
import io.github.relata.model.instrument.ScoringRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** The rules by which scores are made, in words, a sentence for each step. */
final class RuleWords implements ScoringRule.Visitor<List<String>> {
    private final Words words;

    RuleWords(Words words) {
        this.words = words;
    }

    @Override
    public List<String> ofItems(ScoringRule.OfItems rule) {
        List<String> sentences = new ArrayList<>();
        String aggregation = words.of("rule." + rule.aggregation().key());
        Map<SortedMap<Double, Double>, List<KeyedItem>> byPoints = new LinkedHashMap<>();
        for (KeyedItem keyed : rule.items()) {
            if (keyed.keying() instanceof Keying.Table table) {
                byPoints.computeIfAbsent(table.points(), points -> new ArrayList<>())
                        .add(keyed);
            }
        }
        boolean points = !byPoints.isEmpty();
        sentences.add(words.count(
                points ? "rule.points-of-items" : "rule.of-items",
                rule.items().size(),
                "rule",
                aggregation,
                "items",
                items(rule.items())));
        boolean same = byPoints.size() == 1
                && byPoints.values().iterator().next().size() == rule.items().size();
        byPoints.forEach((table, items) -> sentences.add(
                same
                        ? words.of("rule.points", "points", pairs(table))
                        : words.of("rule.points.of", "items", items(items), "points", pairs(table))));
        rule.conversion().accept(new ConversionWords()).ifPresent(sentences::add);
        return sentences;
    }

    @Override
    public List<String> formula(ScoringRule.Formula rule) {
        return List.of(words.of("rule.formula", "formula", rule.calculation().text()));
    }

    @Override
    public List<String> cases(ScoringRule.Cases rule) {
        List<String> sentences = new ArrayList<>();
        for (ScoringRule.Case one : rule.cases()) {
            String level = one.level().english();
            sentences.add(one.when()
                    .map(when -> words.of("rule.case", "level", level, "when", when.text()))
                    .orElseGet(() -> words.of("rule.case.else", "level", level)));
        }
        return sentences;
    }

    /** The numbers of items; a minus marks a reversed one, as in instrument files, and a factor one that has a weight. */
    private static String items(List<KeyedItem> items) {
        StringBuilder text = new StringBuilder();
        for (KeyedItem keyed : items) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(keyed.reverseKeyed() ? "-" : "")
                    .append(keyed.item().number());
            if (keyed.weight() != 1) {
                text.append("\u00d7").append(NumberWords.of(keyed.weight()));
            }
        }
        return text.toString();
    }

    private static String pairs(SortedMap<Double, Double> table) {
        StringBuilder text = new StringBuilder();
        table.forEach((from, to) -> text.append(text.isEmpty() ? "" : ", ")
                .append(NumberWords.of(from))
                .append("\u2192")
                .append(NumberWords.of(to)));
        return text.toString();
    }

    private final class ConversionWords implements Conversion.Visitor<Optional<String>> {
        @Override
        public Optional<String> none() {
            return Optional.empty();
        }

        @Override
        public Optional<String> rescale(Conversion.Rescale rescale) {
            return Optional.of(words.of("rule.rescale", "from", span(rescale.from()), "to", span(rescale.to())));
        }

        @Override
        public Optional<String> shift(Conversion.Shift shift) {
            return Optional.of(words.of("rule.shift", "constant", NumberWords.of(shift.constant())));
        }

        @Override
        public Optional<String> table(Conversion.Table table) {
            return Optional.of(words.of("rule.table", "points", pairs(table.scores())));
        }

        private String span(AnswerRange range) {
            return words.of(
                    "rule.span",
                    "minimum",
                    NumberWords.of(range.minimum()),
                    "maximum",
                    NumberWords.of(range.maximum()));
        }
    }
}
