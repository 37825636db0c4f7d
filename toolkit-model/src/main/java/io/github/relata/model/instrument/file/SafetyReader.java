package io.github.relata.model.instrument.file;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.NumberWords;
import io.github.relata.model.instrument.Item;
import io.github.relata.model.instrument.KeyedItem;
import io.github.relata.model.instrument.SafetyItem;
import io.github.relata.model.instrument.Wording;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Reads {@code safety: [{item: 9, from: 1, about: …}]}; a minus marks an item that is graver the lower its answer. */
final class SafetyReader {
    private final ItemList items;
    private final Findings findings;

    SafetyReader(ItemList items, Findings findings) {
        this.items = items;
        this.findings = findings;
    }

    List<SafetyItem> read(MapReader in) {
        List<SafetyItem> safety = new ArrayList<>();
        for (ValueReader value : in.list("safety")) {
            value.map().flatMap(this::item).ifPresent(safety::add);
        }
        return safety;
    }

    private Optional<SafetyItem> item(MapReader in) {
        Optional<KeyedItem> item = in.required("item").flatMap(this::item);
        OptionalDouble from =
                in.required("from").map(value -> from(value, item)).orElse(OptionalDouble.empty());
        Wording about = new WordsReader(findings).required(in, "about");
        in.rejectUnknown();
        return from.isEmpty() ? Optional.empty() : item.map(it -> new SafetyItem(it, from.getAsDouble(), about));
    }

    private Optional<KeyedItem> item(ValueReader value) {
        OptionalInt signed = value.integer();
        if (signed.isEmpty()) {
            return Optional.empty();
        }
        int number = Math.abs(signed.getAsInt());
        Optional<Item> item = items.item(number);
        if (item.isEmpty() && items.isKnown()) {
            findings.add(Finding.error(
                    InstrumentCode.ITEM_UNKNOWN,
                    value.place(),
                    "item",
                    Integer.toString(number),
                    "items",
                    Integer.toString(items.size())));
        }
        return item.map(it -> KeyedItem.of(it, signed.getAsInt() < 0));
    }

    private OptionalDouble from(ValueReader value, Optional<KeyedItem> keyed) {
        OptionalDouble from = value.number();
        Optional<Item> item = keyed.map(KeyedItem::item);
        if (from.isPresent() && item.isPresent() && !item.get().range().contains(from.getAsDouble())) {
            findings.add(Finding.error(
                    InstrumentCode.SAFETY_ANSWER,
                    value.place(),
                    "value",
                    NumberWords.of(from.getAsDouble()),
                    "item",
                    Integer.toString(item.get().number()),
                    "lowest",
                    NumberWords.of(item.get().range().minimum()),
                    "highest",
                    NumberWords.of(item.get().range().maximum())));
        }
        return from;
    }
}
