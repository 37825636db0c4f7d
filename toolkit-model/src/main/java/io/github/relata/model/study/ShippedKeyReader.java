package io.github.relata.model.study;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.instrument.Bands;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.InstrumentCatalog;
import io.github.relata.model.instrument.ItemOrder;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import io.github.relata.model.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** Reads the key of a known instrument: {@code {instrument: phq9, variant: …, bands: …, settings: {…}}}. */
final class ShippedKeyReader {
    private static final String NO_BANDS = "none";

    private final InstrumentCatalog instruments;
    private final Findings findings;

    ShippedKeyReader(InstrumentCatalog instruments, Findings findings) {
        this.instruments = instruments;
        this.findings = findings;
    }

    Optional<Scale.Key> read(ValueReader scale, MapReader map) {
        Optional<YamlText> variant = map.text("variant");
        Optional<ValueReader> bands = map.value("bands");
        Optional<ValueReader> settings = map.value("settings");
        Optional<Instrument> instrument = map.text("instrument").flatMap(this::instrument);
        Map<String, List<Double>> numbers = instrument
                .map(known -> new SettingsReader(known, findings).read(scale, settings))
                .orElse(Map.of());
        return instrument.flatMap(known ->
                order(known, variant, scale).map(order -> new Scale.Shipped(known, banded(order, bands), numbers)));
    }

    private Optional<Instrument> instrument(YamlText id) {
        Optional<Instrument> instrument = instruments.find(id.text());
        if (instrument.isEmpty()) {
            findings.add(UnknownWord.INSTRUMENT.finding(id.text(), instruments.ids(), id.place()));
        }
        return instrument;
    }

    private Optional<ItemOrder> order(Instrument instrument, Optional<YamlText> variant, ValueReader scale) {
        if (variant.isEmpty()) {
            Optional<ItemOrder> dominant = instrument.dominantOrder();
            if (dominant.isEmpty()) {
                findings.add(Finding.error(
                        StudyCode.VARIANT_REQUIRED,
                        scale.place(),
                        "id",
                        instrument.id(),
                        "orders",
                        recognitions(instrument)));
            }
            return dominant;
        }
        Optional<ItemOrder> order = instrument.order(variant.get().text());
        if (order.isEmpty()) {
            findings.add(
                    instrument.orders().size() == 1
                            ? KeyReader.noVariants(variant.get(), instrument.id())
                            : Finding.error(
                                    StudyCode.UNKNOWN_VARIANT,
                                    variant.get().place(),
                                    "id",
                                    instrument.id(),
                                    "variant",
                                    variant.get().text(),
                                    "orders",
                                    recognitions(instrument)));
        }
        return order;
    }

    /** The orders by name, each with how a reader tells it from the others. */
    private static String recognitions(Instrument instrument) {
        StringJoiner orders = new StringJoiner("; ");
        for (ItemOrder order : instrument.orders()) {
            String recognition = order.recognition().english().strip();
            boolean ended = recognition.endsWith(".");
            orders.add(
                    order.name() + ": " + (ended ? recognition.substring(0, recognition.length() - 1) : recognition));
        }
        return orders.toString();
    }

    /** The order with the bands that the study names, or without any; as it is where the study is silent. */
    private static ItemOrder banded(ItemOrder order, Optional<ValueReader> bands) {
        List<String> known = new ArrayList<>();
        order.scores().stream()
                .flatMap(score -> score.bands().stream())
                .map(Bands::name)
                .distinct()
                .forEach(known::add);
        known.add(NO_BANDS);
        return bands.flatMap(value -> value.choice(known)).map(order::withBands).orElse(order);
    }
}
