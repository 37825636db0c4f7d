package io.github.relata.model.instrument.file;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.instrument.Answering;
import io.github.relata.model.instrument.Coding;
import io.github.relata.model.instrument.Wording;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads how items are answered: {@code anchors: …, codings: {one-based: [1, 4]}, settings: {minutes: …}}. */
final class AnsweringReader {
    private final boolean openEnded;
    private final WordsReader words;
    private final Findings findings;

    AnsweringReader(boolean openEnded, Findings findings) {
        this.openEnded = openEnded;
        this.words = new WordsReader(findings);
        this.findings = findings;
    }

    Answering read(MapReader items) {
        Wording anchors = words.read(items, "anchors").orElse(Wording.NONE);
        List<Coding> codings = items.map("codings").map(this::codings).orElse(List.of());
        Map<String, Wording> settings =
                items.value("settings").map(this::settings).orElse(Map.of());
        return new Answering(anchors, codings, settings, openEnded);
    }

    private List<Coding> codings(MapReader in) {
        List<Coding> codings = new ArrayList<>();
        for (ValueReader value : in.entries()) {
            if (!FileNames.isId(value.name())) {
                findings.add(Finding.error(InstrumentCode.CODING_NAME, value.place(), "value", value.name()));
            }
            coding(value).ifPresent(codings::add);
        }
        return codings;
    }

    /** {@code [1]} counts up from its number; two numbers are the codes of the lowest and of the highest answer. */
    private static Optional<Coding> coding(ValueReader value) {
        List<ValueReader> numbers = value.isList() ? value.list() : List.of();
        if (numbers.size() == 1) {
            OptionalDouble lowest = numbers.get(0).number();
            return lowest.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Coding(value.name(), lowest.getAsDouble(), OptionalDouble.empty()));
        }
        return value.ends().map(ends -> new Coding(value.name(), ends.first(), OptionalDouble.of(ends.last())));
    }

    private Map<String, Wording> settings(ValueReader value) {
        if (!openEnded) {
            findings.add(Finding.error(InstrumentCode.SETTINGS_OF_COUNTED_ITEMS, value.place()));
        }
        Map<String, Wording> settings = new LinkedHashMap<>();
        for (ValueReader setting : value.map().map(MapReader::entries).orElse(List.of())) {
            if (!FileNames.isScore(setting.name()) || FileNames.isTaken(setting.name())) {
                findings.add(Finding.error(InstrumentCode.SETTING_NAME, setting.place(), "value", setting.name()));
            }
            settings.put(setting.name(), words.read(setting).orElse(Wording.NONE));
        }
        return settings;
    }
}
