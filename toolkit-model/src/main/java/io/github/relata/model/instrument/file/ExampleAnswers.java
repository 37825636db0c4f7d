package io.github.relata.model.instrument.file;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.NumberWords;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.instrument.Item;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a worked example starts from: {@code answers: [5, ~, 4], settings: {minutes: [0, 30, 60]}}. */
final class ExampleAnswers {
    private final ItemList items;
    private final Findings findings;

    ExampleAnswers(ItemList items, Findings findings) {
        this.items = items;
        this.findings = findings;
    }

    /** The answers, {@code NaN} for a gap. */
    List<Double> read(ValueReader value) {
        List<ValueReader> list = value.list();
        if (value.isList() && items.isKnown() && !isCount(list.size())) {
            findings.add(Finding.error(
                    items.answering().openEnded() ? InstrumentCode.EXAMPLE_TOO_SHORT : InstrumentCode.EXAMPLE_ANSWERS,
                    value.place(),
                    "answers",
                    Integer.toString(list.size()),
                    "items",
                    Integer.toString(items.size())));
        }
        List<Double> answers = new ArrayList<>();
        for (ValueReader entry : list) {
            double answer = Gap.isAt(entry) ? Double.NaN : entry.number().orElse(Double.NaN);
            if (!Double.isNaN(answer)) {
                requireInRange(answers.size() + 1, answer, entry);
            }
            answers.add(answer);
        }
        return answers;
    }

    private boolean isCount(int answers) {
        return answers == items.size() || (items.answering().openEnded() && answers > items.size());
    }

    private void requireInRange(int number, double answer, ValueReader entry) {
        int like = items.answering().openEnded() ? Math.min(number, items.size()) : number;
        items.item(like)
                .map(Item::range)
                .filter(range -> !range.contains(answer))
                .ifPresent(range -> findings.add(outside(number, answer, range, entry)));
    }

    private static Finding outside(int number, double answer, AnswerRange range, ValueReader entry) {
        return Finding.error(
                InstrumentCode.EXAMPLE_ANSWER,
                entry.place(),
                "value",
                NumberWords.of(answer),
                "item",
                Integer.toString(number),
                "lowest",
                NumberWords.of(range.minimum()),
                "highest",
                NumberWords.of(range.maximum()));
    }

    /** The settings of an example with so many answers: each that the instrument has, and no other. */
    Map<String, List<Double>> settings(ValueReader example, MapReader in, int answers) {
        Map<String, List<Double>> settings = new LinkedHashMap<>();
        Optional<ValueReader> given = in.value("settings");
        if (items.settings().isEmpty()) {
            given.filter(value -> items.isKnown())
                    .ifPresent(value -> findings.add(Finding.error(InstrumentCode.NO_SETTINGS, value.place())));
            return settings;
        }
        for (ValueReader value :
                given.flatMap(ValueReader::map).map(MapReader::entries).orElse(List.of())) {
            if (items.settings().contains(value.name())) {
                settings.put(value.name(), numbers(value, answers));
            } else {
                findings.add(UnknownName.SETTING.at(value.place(), value.name(), items.settings()));
            }
        }
        for (String name : items.settings()) {
            if (!settings.containsKey(name)) {
                findings.add(Finding.error(InstrumentCode.EXAMPLE_WITHOUT_SETTING, example.place(), "setting", name));
            }
        }
        return settings;
    }

    private List<Double> numbers(ValueReader value, int answers) {
        List<Double> numbers = new ArrayList<>();
        value.list().forEach(entry -> entry.number().ifPresent(numbers::add));
        if (value.isList() && value.list().size() != answers) {
            findings.add(Finding.error(
                    InstrumentCode.EXAMPLE_SETTING,
                    value.place(),
                    "setting",
                    value.name(),
                    "numbers",
                    Integer.toString(value.list().size()),
                    "answers",
                    Integer.toString(answers)));
        }
        return numbers;
    }
}
