package io.github.relata.model.study;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Nearest;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.InstrumentCatalog;
import io.github.relata.model.instrument.ItemOrder;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.model.instrument.ScoringRule;
import io.github.relata.model.yaml.Bounds;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import io.github.relata.model.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads the {@code scales} of a study file. */
final class ScaleReader {
    private static final List<String> OWN_KEYS = List.of("range", "reverse", "score", "subscales", "total");

    private final InstrumentCatalog instruments;
    private final Names names;
    private final Findings findings;

    ScaleReader(InstrumentCatalog instruments, Names names, Findings findings) {
        this.instruments = instruments;
        this.names = names;
        this.findings = findings;
    }

    List<Scale> read(MapReader scales) {
        List<Scale> read = new ArrayList<>();
        for (ValueReader entry : scales.entries()) {
            entry.map().flatMap(map -> scale(entry, map)).ifPresent(read::add);
        }
        return read;
    }

    private Optional<Scale> scale(ValueReader entry, MapReader map) {
        String name = entry.name();
        Optional<YamlText> label = map.text("label");
        Optional<ColumnNames> columns = new ColumnsReader(findings).read(map);
        Optional<Double> minimumAnswered = share(map);
        Scale.Coding coding = coding(map);
        Optional<Scale.Key> key = map.has("instrument") ? shipped(entry, map) : own(entry, map);
        map.rejectUnknown();
        if (!Names.isName(name)) {
            findings.add(Finding.error(StudyCode.BAD_NAME, entry.place(), "name", name));
            return Optional.empty();
        }
        key.ifPresent(known -> declareScores(known, name, entry));
        if (key.isEmpty() || columns.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Scale(
                entry.place(),
                name,
                label.map(YamlText::text).orElse(name),
                key.get(),
                columns.get(),
                minimumAnswered,
                coding));
    }

    private Optional<Double> share(MapReader map) {
        OptionalDouble share = map.number("min-answered");
        if (share.isEmpty()) {
            return Optional.empty();
        }
        if (!(share.getAsDouble() > 0 && share.getAsDouble() <= 1)) {
            ValueReader value = map.value("min-answered").orElseThrow();
            findings.add(Finding.error(StudyCode.SHARE, value.place(), "value", Double.toString(share.getAsDouble())));
            return Optional.empty();
        }
        return Optional.of(share.getAsDouble());
    }

    private Scale.Coding coding(MapReader map) {
        Optional<Bounds> ends = map.value("coded").flatMap(ValueReader::ends);
        Map<String, Double> labels = LabelReader.read(map, "labels");
        List<Scale.ItemName> reversed = new ItemNames(findings).read(map, "reversed-in-file");
        return new Scale.Coding(ends.map(pair -> new Scale.Ends(pair.first(), pair.last())), labels, reversed);
    }

    private Optional<Scale.Key> shipped(ValueReader entry, MapReader map) {
        for (String key : OWN_KEYS) {
            map.value(key)
                    .ifPresent(value -> findings.add(Finding.error(
                            StudyCode.OWN_KEY_WITH_INSTRUMENT, value.place(), "key", key, "scale", entry.name())));
        }
        Optional<YamlText> variant = map.text("variant");
        return map.text("instrument")
                .flatMap(this::instrument)
                .flatMap(instrument ->
                        order(instrument, variant, entry).map(order -> new Scale.Shipped(instrument, order)));
    }

    private Optional<Instrument> instrument(YamlText id) {
        Optional<Instrument> instrument = instruments.find(id.text());
        if (instrument.isEmpty()) {
            findings.add(Nearest.to(id.text(), instruments.ids())
                    .map(near -> Finding.error(
                            StudyCode.UNKNOWN_INSTRUMENT_NEAREST, id.place(), "id", id.text(), "nearest", near))
                    .orElseGet(() -> Finding.error(
                            StudyCode.UNKNOWN_INSTRUMENT,
                            id.place(),
                            "id",
                            id.text(),
                            "known",
                            String.join(", ", instruments.ids()))));
        }
        return instrument;
    }

    private Optional<ItemOrder> order(Instrument instrument, Optional<YamlText> variant, ValueReader entry) {
        String orders = String.join(
                ", ", instrument.orders().stream().map(ItemOrder::name).toList());
        if (variant.isEmpty()) {
            if (instrument.dominantOrder().isEmpty()) {
                findings.add(Finding.error(
                        StudyCode.VARIANT_REQUIRED, entry.place(), "id", instrument.id(), "orders", orders));
            }
            return instrument.dominantOrder();
        }
        Optional<ItemOrder> order = instrument.order(variant.get().text());
        if (order.isEmpty()) {
            findings.add(Finding.error(
                    instrument.orders().size() == 1 ? StudyCode.NO_VARIANTS : StudyCode.UNKNOWN_VARIANT,
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

    private Optional<Scale.Key> own(ValueReader entry, MapReader map) {
        map.value("variant")
                .ifPresent(value -> findings.add(Finding.error(
                        StudyCode.NO_VARIANTS, value.place(), "id", entry.name(), "variant", "", "orders", "")));
        if (!map.has("range")) {
            findings.add(Finding.error(StudyCode.RANGE_REQUIRED, entry.place(), "scale", entry.name()));
        }
        Optional<Bounds> range = map.range("range");
        List<Scale.ItemName> reverse = new ItemNames(findings).read(map, "reverse");
        ScoringRule rule = map.choice("score", ScoringRule.class).orElse(ScoringRule.MEAN);
        List<Scale.Part> parts = new ArrayList<>();
        map.map("subscales").ifPresent(subscales -> {
            for (ValueReader part : subscales.entries()) {
                parts.add(new Scale.Part(part.name(), new ItemNames(findings).read(part)));
            }
        });
        boolean total = map.value("total")
                .flatMap(value -> value.choice(List.of("none")))
                .isEmpty();
        if (!total && parts.isEmpty()) {
            findings.add(Finding.error(StudyCode.NO_SCORE, entry.place(), "scale", entry.name()));
        }
        return range.map(
                bounds -> new Scale.Own(new AnswerRange(bounds.first(), bounds.last()), reverse, rule, parts, total));
    }

    private void declareScores(Scale.Key key, String scale, ValueReader entry) {
        for (String score : ScoreNames.of(key)) {
            String name = score.equals(ScoreDefinition.TOTAL) ? scale : scale + "." + score;
            names.declareScore(name, scale, entry.place());
        }
    }
}
