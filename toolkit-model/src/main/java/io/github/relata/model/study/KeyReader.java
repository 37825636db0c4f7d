package io.github.relata.model.study;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.instrument.Aggregation;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.InstrumentCatalog;
import io.github.relata.model.instrument.ItemOrder;
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
        Optional<YamlText> variant = map.text("variant");
        return map.text("instrument")
                .flatMap(this::instrument)
                .flatMap(instrument ->
                        order(instrument, variant, scale).map(order -> new Scale.Shipped(instrument, order)));
    }

    private Optional<Instrument> instrument(YamlText id) {
        Optional<Instrument> instrument = instruments.find(id.text());
        if (instrument.isEmpty()) {
            findings.add(UnknownWord.INSTRUMENT.finding(id.text(), instruments.ids(), id.place()));
        }
        return instrument;
    }

    private Optional<ItemOrder> order(Instrument instrument, Optional<YamlText> variant, ValueReader scale) {
        String orders = String.join(
                ", ", instrument.orders().stream().map(ItemOrder::name).toList());
        if (variant.isEmpty()) {
            Optional<ItemOrder> dominant = instrument.dominantOrder();
            if (dominant.isEmpty()) {
                findings.add(Finding.error(
                        StudyCode.VARIANT_REQUIRED, scale.place(), "id", instrument.id(), "orders", orders));
            }
            return dominant;
        }
        Optional<ItemOrder> order = instrument.order(variant.get().text());
        if (order.isEmpty()) {
            findings.add(
                    instrument.orders().size() == 1
                            ? noVariants(variant.get(), instrument.id())
                            : Finding.error(
                                    StudyCode.UNKNOWN_VARIANT,
                                    variant.get().place(),
                                    "id",
                                    instrument.id(),
                                    "variant",
                                    variant.get().text(),
                                    "orders",
                                    orders));
        }
        return order;
    }

    private static Finding noVariants(YamlText variant, String id) {
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
