package io.github.relata.model.instrument.file;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.instrument.Item;
import io.github.relata.model.instrument.ItemOrder;
import io.github.relata.model.instrument.Wording;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import io.github.relata.model.yaml.YamlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code scores}, or {@code orders} with scores each and a {@code default}. */
final class KeyReader {
    private final List<Item> items;
    private final Findings findings;
    private final List<ItemOrder> orders = new ArrayList<>();
    private final Map<String, List<String>> scoreNames = new LinkedHashMap<>();

    KeyReader(List<Item> items, Findings findings) {
        this.items = items;
        this.findings = findings;
    }

    InstrumentKey read(MapReader file) {
        if (!file.has("orders")) {
            file.required("scores").flatMap(ValueReader::map).ifPresent(scores -> add(ItemOrder.ONLY, "", scores));
            return new InstrumentKey(orders, Optional.of(ItemOrder.ONLY), scoreNames);
        }
        file.value("scores")
                .ifPresent(scores -> findings.add(Finding.error(InstrumentCode.SCORES_AND_ORDERS, scores.place())));
        file.map("orders").ifPresent(this::orders);
        Optional<String> defaultOrder = file.text("default").map(this::defaultOrder);
        return new InstrumentKey(orders, defaultOrder, scoreNames);
    }

    private void orders(MapReader in) {
        if (in.entries().isEmpty()) {
            findings.add(Finding.error(InstrumentCode.NO_ORDERS, in.place()));
        }
        for (ValueReader value : in.entries()) {
            if (!FileNames.isId(value.name())) {
                findings.add(Finding.error(InstrumentCode.ORDER_NAME, value.place(), "value", value.name()));
            }
            value.map().ifPresent(order -> order(value.name(), order));
        }
    }

    private void order(String name, MapReader in) {
        String recognition = in.required("recognition")
                .flatMap(ValueReader::text)
                .map(YamlText::text)
                .orElse("");
        scoreNames.put(name, List.of());
        in.required("scores").flatMap(ValueReader::map).ifPresent(scores -> add(name, recognition, scores));
        in.rejectUnknown();
    }

    private void add(String name, String recognition, MapReader scores) {
        scoreNames.put(name, scores.entries().stream().map(ValueReader::name).toList());
        orders.add(new ItemOrder(
                name, Wording.of(recognition), new ScoresReader(items, findings).read(scores), List.of()));
    }

    private String defaultOrder(YamlText text) {
        String name = text.text();
        if (!scoreNames.containsKey(name)) {
            findings.add(UnknownName.ORDER.at(text.place(), name, scoreNames.keySet()));
        }
        return name;
    }
}
