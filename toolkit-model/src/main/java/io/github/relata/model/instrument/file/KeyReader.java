package io.github.relata.model.instrument.file;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.instrument.ItemOrder;
import io.github.relata.model.instrument.SafetyItem;
import io.github.relata.model.instrument.Wording;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import io.github.relata.model.yaml.YamlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code scores} and {@code safety}, or {@code orders} with both and a {@code default}. */
final class KeyReader {
    private final ItemList items;
    private final Findings findings;
    private final List<ItemOrder> orders = new ArrayList<>();
    private final Map<String, List<DeclaredScore>> scores = new LinkedHashMap<>();

    KeyReader(ItemList items, Findings findings) {
        this.items = items;
        this.findings = findings;
    }

    InstrumentKey read(MapReader file) {
        if (!file.has("orders")) {
            add(ItemOrder.ONLY, Wording.NONE, file);
            return new InstrumentKey(orders, Optional.of(ItemOrder.ONLY), scores);
        }
        for (String key : List.of("scores", "safety")) {
            file.value(key)
                    .ifPresent(value ->
                            findings.add(Finding.error(InstrumentCode.BESIDE_ORDERS, value.place(), "key", key)));
        }
        file.map("orders").ifPresent(this::orders);
        Optional<String> defaultOrder = file.text("default").map(this::defaultOrder);
        return new InstrumentKey(orders, defaultOrder, scores);
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
        Wording recognition = new WordsReader(findings).required(in, "recognition");
        add(name, recognition, in);
        in.rejectUnknown();
    }

    private void add(String name, Wording recognition, MapReader in) {
        ScoresReader reader = new ScoresReader(items, findings);
        in.required("scores").flatMap(ValueReader::map).ifPresent(reader::read);
        List<SafetyItem> safety = new SafetyReader(items, findings).read(in);
        scores.put(name, reader.declared());
        orders.add(new ItemOrder(name, recognition, reader.scores(), safety));
    }

    private String defaultOrder(YamlText text) {
        String name = text.text();
        if (!scores.containsKey(name)) {
            findings.add(UnknownName.ORDER.at(text.place(), name, scores.keySet()));
        }
        return name;
    }
}
