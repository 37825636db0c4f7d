package io.github.relata.model.instrument.file;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.NumberWords;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.instrument.Item;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import io.github.relata.model.yaml.YamlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads {@code examples: [{order: block, answers: [5, ~, 4], total: 4.5}]}; the scores stand by their names. */
final class ExamplesReader {
    /** The words of an example that are no scores. */
    static final Set<String> WORDS = Set.of("order", "answers");

    private final List<Item> items;
    private final InstrumentKey key;
    private final Findings findings;

    /** A reader of examples for these items, none where the items themselves are wrong, and this key. */
    ExamplesReader(List<Item> items, InstrumentKey key, Findings findings) {
        this.items = items;
        this.key = key;
        this.findings = findings;
    }

    List<WorkedExample> read(MapReader file) {
        List<WorkedExample> examples = new ArrayList<>();
        for (ValueReader value : file.list("examples")) {
            value.map().ifPresent(example -> examples.add(example(value, example)));
        }
        return examples;
    }

    private WorkedExample example(ValueReader value, MapReader in) {
        Optional<String> order = order(value, in);
        List<Double> answers = in.required("answers").map(this::answers).orElse(List.of());
        Map<String, OptionalDouble> expected =
                order.map(name -> expected(value, in, name)).orElse(Map.of());
        return new WorkedExample(order.orElse(""), answers, expected, value.place());
    }

    /** The item order of the example, if it is known: named, or the default. */
    private Optional<String> order(ValueReader example, MapReader in) {
        return in.value("order").map(this::namedOrder).orElseGet(() -> defaultOrder(example));
    }

    private Optional<String> namedOrder(ValueReader value) {
        Optional<String> name = value.text().map(YamlText::text);
        if (name.isPresent() && !isOrder(name.get())) {
            findings.add(UnknownName.ORDER.at(
                    value.place(), name.get(), key.scoreNames().keySet()));
        }
        return name.filter(this::isOrder);
    }

    private Optional<String> defaultOrder(ValueReader example) {
        if (key.defaultOrder().isEmpty()) {
            findings.add(
                    Finding.error(InstrumentCode.EXAMPLE_WITHOUT_ORDER, example.place(), "orders", key.orderNames()));
        }
        return key.defaultOrder().filter(this::isOrder);
    }

    private boolean isOrder(String name) {
        return key.scoreNames().containsKey(name);
    }

    private Map<String, OptionalDouble> expected(ValueReader example, MapReader in, String order) {
        List<String> known = key.scoreNames().getOrDefault(order, List.of());
        Map<String, OptionalDouble> expected = new LinkedHashMap<>();
        for (ValueReader score : in.entries()) {
            if (WORDS.contains(score.name())) {
                continue;
            }
            if (!known.contains(score.name())) {
                findings.add(UnknownName.SCORE.at(score.place(), score.name(), known));
            }
            expected.put(score.name(), isGap(score) ? OptionalDouble.empty() : score.number());
        }
        if (expected.isEmpty() && !known.isEmpty()) {
            findings.add(Finding.error(InstrumentCode.EXAMPLE_WITHOUT_SCORES, example.place(), "score", known.get(0)));
        }
        return expected;
    }

    private List<Double> answers(ValueReader value) {
        List<ValueReader> list = value.list();
        if (value.isList() && !items.isEmpty() && list.size() != items.size()) {
            findings.add(Finding.error(
                    InstrumentCode.EXAMPLE_ANSWERS,
                    value.place(),
                    "answers",
                    Integer.toString(list.size()),
                    "items",
                    Integer.toString(items.size())));
        }
        List<Double> answers = new ArrayList<>();
        for (ValueReader entry : list) {
            double answer = isGap(entry) ? Double.NaN : entry.number().orElse(Double.NaN);
            if (answers.size() < items.size()) {
                requireInRange(items.get(answers.size()), answer, entry);
            }
            answers.add(answer);
        }
        return answers;
    }

    private void requireInRange(Item item, double answer, ValueReader entry) {
        AnswerRange range = item.range();
        if (!Double.isNaN(answer) && !range.contains(answer)) {
            findings.add(Finding.error(
                    InstrumentCode.EXAMPLE_ANSWER,
                    entry.place(),
                    "value",
                    NumberWords.of(answer),
                    "item",
                    Integer.toString(item.number()),
                    "lowest",
                    NumberWords.of(range.minimum()),
                    "highest",
                    NumberWords.of(range.maximum())));
        }
    }

    /** Whether a missing answer, or a score withheld, was written: nothing, {@code ~} or {@code null}. */
    private static boolean isGap(ValueReader value) {
        return value.node()
                .asText()
                .filter(text -> text.style() == YamlText.Style.PLAIN)
                .map(YamlText::text)
                .filter(text -> text.isEmpty() || text.equals("~") || text.equals("null"))
                .isPresent();
    }
}
