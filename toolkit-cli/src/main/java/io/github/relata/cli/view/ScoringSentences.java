package io.github.relata.cli.view;

import io.github.relata.model.finding.Messages;
import io.github.relata.model.finding.NumberWords;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.instrument.Conversion;
import io.github.relata.model.instrument.ItemOrder;
import io.github.relata.model.instrument.KeyedItem;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.model.instrument.ScoringRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** How scores were made, as a Method section tells it: what was reversed, what was summed, what became of gaps. */
final class ScoringSentences {
    private final Messages messages;
    private final Function<ScoreDefinition, String> label;

    /** Sentences by some messages, in which a score goes by a label. */
    ScoringSentences(Messages messages, Function<ScoreDefinition, String> label) {
        this.messages = messages;
        this.label = label;
    }

    /** The sentences on the scores of an order of so many items. */
    List<String> of(ItemOrder order, int items) {
        List<String> sentences = new ArrayList<>();
        List<ScoreDefinition> scores = order.scores();
        SortedSet<Integer> reversed = reversed(scores, true);
        if (scores.size() == 1 && scores.get(0).items().size() == items) {
            sentences.add(one(scores.get(0).ofItems().orElseThrow(), reversed));
        } else {
            if (!reversed.isEmpty()) {
                sentences.add(messages.text(key("reversed", reversed.size()), Map.of("items", items(reversed))));
            }
            SortedSet<Integer> partly = reversed(scores, false);
            if (!partly.isEmpty()) {
                sentences.add(messages.text(key("reversed.partly", partly.size()), Map.of("items", items(partly))));
            }
            sentences.add(messages.text("scores", Map.of("scores", scores(scores))));
        }
        sentences.addAll(gaps(scores));
        return sentences;
    }

    private String one(ScoringRule.OfItems rule, SortedSet<Integer> reversed) {
        AnswerRange range = rule.possibleRange();
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("done", messages.text("done." + what(rule), Map.of()));
        arguments.put("lowest", number(range.minimum()));
        arguments.put("highest", number(range.maximum()));
        if (reversed.isEmpty()) {
            return messages.text("one", arguments);
        }
        arguments.put("items", items(reversed));
        return messages.text(key("one.reversed", reversed.size()), arguments);
    }

    /** The scores, those that are made alike together. */
    private String scores(List<ScoreDefinition> scores) {
        Map<String, List<String>> byRule = new LinkedHashMap<>();
        for (ScoreDefinition score : scores) {
            byRule.computeIfAbsent(rule(score), rule -> new ArrayList<>()).add(Phrase.within(label.apply(score)));
        }
        List<String> told = new ArrayList<>();
        byRule.forEach((rule, labels) -> told.add(Phrase.list(labels, messages) + " ("
                + (labels.size() > 1 ? messages.text("each", Map.of("rule", rule)) : rule) + ")"));
        return String.join("; ", told);
    }

    private String rule(ScoreDefinition score) {
        return score.rule().accept(new ScoringRule.Visitor<>() {
            @Override
            public String ofItems(ScoringRule.OfItems rule) {
                AnswerRange range = rule.possibleRange();
                return messages.text(
                        key("made." + what(rule), rule.items().size()),
                        Map.of(
                                "count",
                                Integer.toString(rule.items().size()),
                                "lowest",
                                number(range.minimum()),
                                "highest",
                                number(range.maximum())));
            }

            @Override
            public String formula(ScoringRule.Formula rule) {
                return messages.text("made.formula", Map.of());
            }

            @Override
            public String cases(ScoringRule.Cases rule) {
                return messages.text("made.cases", Map.of());
            }
        });
    }

    private static String what(ScoringRule.OfItems rule) {
        if (rule.conversion() instanceof Conversion.Table) {
            return "table";
        }
        if (rule.items().stream().anyMatch(keyed -> !keyed.isPlain())) {
            return "points";
        }
        return rule.conversion() instanceof Conversion.None
                ? rule.aggregation().key()
                : rule.aggregation().key() + ".converted";
    }

    /** The items that are reversed in every score that counts them, or in some but not in all. */
    private static SortedSet<Integer> reversed(List<ScoreDefinition> scores, boolean everywhere) {
        SortedSet<Integer> reversed = new TreeSet<>();
        SortedSet<Integer> direct = new TreeSet<>();
        for (ScoreDefinition score : scores) {
            for (KeyedItem keyed : score.items()) {
                (keyed.reverseKeyed() ? reversed : direct).add(keyed.item().number());
            }
        }
        if (everywhere) {
            reversed.removeAll(direct);
        } else {
            reversed.retainAll(direct);
        }
        return reversed;
    }

    /** What became of gaps, where one rule holds for all scores. */
    private List<String> gaps(List<ScoreDefinition> scores) {
        Set<Double> shares = new LinkedHashSet<>();
        boolean complete = true;
        for (ScoreDefinition score : scores) {
            score.ofItems().ifPresent(rule -> shares.add(rule.missing().minimumAnswered()));
            complete &= score.required() == score.itemCount();
        }
        if (complete) {
            return scores.stream().anyMatch(score -> score.itemCount() > 1)
                    ? List.of(messages.text("gaps.none", Map.of()))
                    : List.of();
        }
        if (shares.size() > 1) {
            return List.of(messages.text("gaps.several", Map.of()));
        }
        ScoringRule.OfItems first = scores.stream()
                .flatMap(score -> score.ofItems().stream())
                .findFirst()
                .orElseThrow();
        double percent = shares.iterator().next() * 100;
        return List.of(
                scores.size() == 1
                        ? messages.text(
                                "gaps.one",
                                Map.of(
                                        "required",
                                        Integer.toString(first.required()),
                                        "count",
                                        Integer.toString(first.items().size())))
                        : messages.text("gaps", Map.of("percent", number(Math.rint(percent)))));
    }

    private String items(SortedSet<Integer> numbers) {
        return Phrase.list(numbers.stream().map(String::valueOf).toList(), messages);
    }

    private static String key(String key, int count) {
        return count == 1 ? key + ".one" : key;
    }

    private static String number(double number) {
        return NumberWords.of(Math.rint(number * 100) / 100);
    }
}
