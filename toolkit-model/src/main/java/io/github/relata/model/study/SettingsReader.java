package io.github.relata.model.study;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.Wording;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code settings: {minutes: [0, 30, 60]}} of a scale: all that its instrument asks for, and no other. */
final class SettingsReader {
    private final Instrument instrument;
    private final Map<String, Wording> known;
    private final Findings findings;

    SettingsReader(Instrument instrument, Findings findings) {
        this.instrument = instrument;
        this.known = instrument.answering().settings();
        this.findings = findings;
    }

    /** The numbers of each setting. */
    Map<String, List<Double>> read(ValueReader scale, Optional<ValueReader> settings) {
        if (known.isEmpty()) {
            settings.ifPresent(
                    value -> findings.add(Finding.error(StudyCode.NO_SETTINGS, value.place(), "id", instrument.id())));
            return Map.of();
        }
        Map<String, List<Double>> numbers = new LinkedHashMap<>();
        for (ValueReader value :
                settings.flatMap(ValueReader::map).map(MapReader::entries).orElse(List.of())) {
            if (!known.containsKey(value.name())) {
                findings.add(UnknownWord.SETTING.finding(value.name(), known.keySet(), value.place()));
            }
            numbers.put(value.name(), numbers(value));
        }
        boolean readable = settings.map(ValueReader::isMap).orElse(true);
        known.forEach((name, words) -> {
            if (readable && !numbers.containsKey(name)) {
                findings.add(Finding.error(
                        StudyCode.SETTING_MISSING,
                        scale.place(),
                        "scale",
                        scale.name(),
                        "setting",
                        name,
                        "words",
                        words.english()));
            }
        });
        return numbers;
    }

    private static List<Double> numbers(ValueReader value) {
        List<Double> numbers = new ArrayList<>();
        for (ValueReader entry : value.list()) {
            numbers.add(entry.number().orElse(Double.NaN));
        }
        return numbers;
    }
}
