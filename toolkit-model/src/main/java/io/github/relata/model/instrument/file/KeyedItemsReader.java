package io.github.relata.model.instrument.file;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Place;
import io.github.relata.model.instrument.Item;
import io.github.relata.model.instrument.KeyedItem;
import io.github.relata.model.instrument.Keying;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import io.github.relata.model.yaml.YamlText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Reads the items of a score, {@code items: [1, -2, 5..9, {items: [3, 4], points: {…}, weight: 2}]}: a minus marks a
 * reversed one.
 */
final class KeyedItemsReader {
    private final String score;
    private final ItemList items;
    private final Findings findings;
    private final List<KeyedItem> keyed = new ArrayList<>();
    private final Set<Integer> seen = new HashSet<>();

    KeyedItemsReader(String score, ItemList items, Findings findings) {
        this.score = score;
        this.items = items;
        this.findings = findings;
    }

    List<KeyedItem> read(MapReader in) {
        Optional<Points> points = in.value("points").flatMap(value -> Points.read(value, findings));
        for (ValueReader entry : in.required("items").map(this::entries).orElse(List.of())) {
            if (entry.isMap()) {
                entry.map().ifPresent(group -> group(group, points));
            } else {
                span(entry, points, 1);
            }
        }
        return keyed;
    }

    private void group(MapReader in, Optional<Points> scorePoints) {
        Optional<Points> points = in.value("points")
                .flatMap(value -> Points.read(value, findings))
                .or(() -> scorePoints);
        double weight = in.value("weight").map(this::weight).orElse(1.0);
        for (ValueReader entry : in.required("items").map(this::entries).orElse(List.of())) {
            span(entry, points, weight);
        }
        in.rejectUnknown();
    }

    private List<ValueReader> entries(ValueReader value) {
        List<ValueReader> list = value.list();
        if (value.isList() && list.isEmpty()) {
            findings.add(Finding.error(InstrumentCode.SCORE_WITHOUT_ITEMS, value.place(), "score", score));
        }
        return list;
    }

    private double weight(ValueReader value) {
        OptionalDouble weight = value.number();
        if (weight.isPresent() && weight.getAsDouble() == 0) {
            findings.add(Finding.error(InstrumentCode.WEIGHT, value.place(), "score", score));
        }
        return weight.isPresent() && weight.getAsDouble() != 0 ? weight.getAsDouble() : 1;
    }

    private void span(ValueReader entry, Optional<Points> points, double weight) {
        Optional<YamlText> text = entry.text();
        Optional<ItemSpan> span = text.map(YamlText::text).flatMap(ItemSpan::of);
        if (span.isEmpty()) {
            text.ifPresent(written ->
                    findings.add(Finding.error(InstrumentCode.NO_ITEM, entry.place(), "value", written.text())));
            return;
        }
        int last = Math.min(span.get().last(), Math.max(span.get().first(), items.size() + 1));
        for (int number = span.get().first(); number <= last && items.isKnown(); number++) {
            Optional<Item> item = items.item(number);
            if (item.isEmpty()) {
                add(InstrumentCode.ITEM_UNKNOWN, entry.place(), number, "items", Integer.toString(items.size()));
            } else if (!seen.add(number)) {
                add(InstrumentCode.ITEM_TWICE, entry.place(), number, "score", score);
            } else {
                keyed.add(
                        new KeyedItem(item.get(), keying(item.get(), span.get().reversed(), points, entry), weight));
            }
        }
    }

    private Keying keying(Item item, boolean reversed, Optional<Points> points, ValueReader entry) {
        if (points.isEmpty()) {
            return reversed ? new Keying.Reversed(item.range()) : new Keying.Direct();
        }
        if (reversed) {
            add(InstrumentCode.POINTS_AND_REVERSED, entry.place(), item.number(), "score", score);
        }
        return points.get().keying(item);
    }

    private void add(InstrumentCode code, Place place, int number, String name, String value) {
        findings.add(Finding.error(code, place, "item", Integer.toString(number), name, value));
    }
}
