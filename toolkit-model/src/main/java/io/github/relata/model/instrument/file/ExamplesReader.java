package io.github.relata.model.instrument.file;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import io.github.relata.model.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code examples: [{order: block, answers: [5, ~, 4], total: 4.5}]}; the scores stand by their names. */
final class ExamplesReader {
    /** The words of an example that are no scores. */
    private static final Set<String> WORDS = Set.of("order", "answers", "settings");

    private final InstrumentKey key;
    private final ExampleAnswers answers;
    private final Findings findings;

    /** A reader of examples for these items and this key. */
    ExamplesReader(ItemList items, InstrumentKey key, Findings findings) {
        this.key = key;
        this.answers = new ExampleAnswers(items, findings);
        this.findings = findings;
    }

    List<WorkedExample> read(MapReader file) {
        List<WorkedExample> examples = new ArrayList<>();
        for (ValueReader value :
                file.required("examples").map(ValueReader::list).orElse(List.of())) {
            value.map().ifPresent(example -> examples.add(example(value, example)));
        }
        return examples;
    }

    private WorkedExample example(ValueReader value, MapReader in) {
        Optional<String> order = order(value, in);
        List<Double> given = in.required("answers").map(answers::read).orElse(List.of());
        return new WorkedExample(
                order.orElse(""),
                given,
                answers.settings(value, in, given.size()),
                new ExampleScores(findings)
                        .read(value, scoresOf(in), order.map(key.scores()::get).orElse(List.of())),
                value.place());
    }

    private static List<ValueReader> scoresOf(MapReader in) {
        return in.entries().stream()
                .filter(value -> !WORDS.contains(value.name()))
                .toList();
    }

    /** The item order of the example, if it is known: named, or the default. */
    private Optional<String> order(ValueReader example, MapReader in) {
        return in.value("order").map(this::namedOrder).orElseGet(() -> defaultOrder(example));
    }

    private Optional<String> namedOrder(ValueReader value) {
        Optional<String> name = value.text().map(YamlText::text);
        if (name.isPresent() && !isOrder(name.get())) {
            findings.add(
                    UnknownName.ORDER.at(value.place(), name.get(), key.scores().keySet()));
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
        return key.scores().containsKey(name);
    }
}
