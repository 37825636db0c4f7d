package io.github.relata.model.study;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.instrument.Aggregation;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.instrument.InstrumentCatalog;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.model.yaml.Bounds;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import io.github.relata.model.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads where the key of a scale comes from: a known instrument, or the study itself. */
final class KeyReader {
    private static final List<String> OWN_KEYS = List.of("range", "reverse", "score", "subscales", "total");

    private final InstrumentCatalog instruments;
    private final Findings findings;

    KeyReader(InstrumentCatalog instruments, Findings findings) {
        this.instruments = instruments;
        this.findings = findings;
    }

    Optional<Scale.Key> read(ValueReader scale, MapReader map) {
        return map.has("instrument") ? shipped(scale, map) : own(scale, map);
    }

    private Optional<Scale.Key> shipped(ValueReader scale, MapReader map) {
        for (String key : OWN_KEYS) {
            map.value(key)
                    .ifPresent(value -> findings.add(Finding.error(
                            StudyCode.OWN_KEY_WITH_INSTRUMENT, value.place(), "key", key, "scale", scale.name())));
        }
        return new ShippedKeyReader(instruments, findings).read(scale, map);
    }

    /** The finding for an item order of what has one alone. */
    static Finding noVariants(YamlText variant, String id) {
        return Finding.error(StudyCode.NO_VARIANTS, variant.place(), "id", id);
    }

    private Optional<Scale.Key> own(ValueReader scale, MapReader map) {
        map.text("variant").ifPresent(variant -> findings.add(noVariants(variant, scale.name())));
        if (!map.has("range")) {
            findings.add(Finding.error(StudyCode.RANGE_REQUIRED, scale.place(), "scale", scale.name()));
        }
        Optional<Bounds> range = map.range("range");
        List<Scale.ItemName> reverse = new ItemNames(findings).read(map.texts("reverse"));
        Aggregation rule = map.choice("score", Aggregation.class).orElse(Aggregation.MEAN);
        List<Scale.Part> parts = map.map("subscales").map(this::parts).orElse(List.of());
        boolean total = map.value("total")
                .flatMap(value -> value.choice(List.of("none")))
                .isEmpty();
        if (!total && parts.isEmpty()) {
            findings.add(Finding.error(StudyCode.NO_SCORE, scale.place(), "scale", scale.name()));
        }
        return range.map(
                bounds -> new Scale.Own(new AnswerRange(bounds.first(), bounds.last()), reverse, rule, parts, total));
    }

    private List<Scale.Part> parts(MapReader subscales) {
        List<Scale.Part> parts = new ArrayList<>();
        for (ValueReader part : subscales.entries()) {
            if (part.name().equals(ScoreDefinition.TOTAL)) {
                findings.add(Finding.error(StudyCode.PART_CALLED_TOTAL, part.place(), "name", part.name()));
            }
            parts.add(new Scale.Part(part.name(), new ItemNames(findings).read(part.someTexts())));
        }
        return parts;
    }
}
