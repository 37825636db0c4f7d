package io.github.relata.model.instrument.file;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.instrument.Item;
import io.github.relata.model.yaml.Bounds;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads {@code items: {count: 12, range: [1, 7], ranges: {12: [0, 1]}, gist: {1: …}}}, and how they are answered. */
final class ItemsReader {
    private static final int MOST = 1000;

    private final MapReader in;
    private final boolean severalOrders;
    private final Findings findings;

    ItemsReader(MapReader in, boolean severalOrders, Findings findings) {
        this.in = in;
        this.severalOrders = severalOrders;
        this.findings = findings;
    }

    ItemList read() {
        boolean openEnded = in.has("at-least");
        int count = (openEnded ? in.value("at-least") : in.required("count"))
                .map(this::count)
                .orElse(0);
        if (openEnded) {
            in.value("count").ifPresent(value -> add(InstrumentCode.COUNT_AND_AT_LEAST, value));
        }
        Optional<AnswerRange> range =
                in.required("range").flatMap(ValueReader::range).map(ItemsReader::range);
        Map<Integer, AnswerRange> ownRanges =
                in.map("ranges").map(ranges -> ownRanges(ranges, count)).orElse(Map.of());
        Map<Integer, String> gists =
                in.value("gist").map(gist -> gists(gist, count)).orElse(Map.of());
        AnsweringReader answering = new AnsweringReader(openEnded, findings);
        List<Item> items = new ArrayList<>();
        for (int number = 1; number <= count && range.isPresent(); number++) {
            AnswerRange own = ownRanges.getOrDefault(number, range.get());
            items.add(new Item(number, own, gists.getOrDefault(number, "")));
        }
        ItemList list = new ItemList(items, answering.read(in));
        in.rejectUnknown();
        return list;
    }

    private int count(ValueReader value) {
        OptionalInt count = value.integer();
        if (count.isEmpty() || (count.getAsInt() >= 1 && count.getAsInt() <= MOST)) {
            return count.orElse(0);
        }
        findings.add(Finding.error(
                InstrumentCode.ITEM_COUNT,
                value.place(),
                "value",
                Integer.toString(count.getAsInt()),
                "most",
                Integer.toString(MOST)));
        return 0;
    }

    private Map<Integer, AnswerRange> ownRanges(MapReader ranges, int count) {
        Map<Integer, AnswerRange> own = new HashMap<>();
        for (ValueReader value : ranges.entries()) {
            OptionalInt number = itemNumber(value, count);
            Optional<Bounds> bounds = value.range();
            if (number.isPresent() && bounds.isPresent()) {
                own.put(number.getAsInt(), range(bounds.get()));
            }
        }
        return own;
    }

    private Map<Integer, String> gists(ValueReader value, int count) {
        if (severalOrders) {
            add(InstrumentCode.GIST_WITH_ORDERS, value);
        }
        Map<Integer, String> gists = new HashMap<>();
        if (value.isMap()) {
            for (ValueReader gist : value.map().map(MapReader::entries).orElse(List.of())) {
                itemNumber(gist, count)
                        .ifPresent(number -> gist.text().ifPresent(text -> gists.put(number, text.text())));
            }
            return gists;
        }
        value.texts().forEach(text -> gists.put(gists.size() + 1, text.text()));
        if (count > 0 && gists.size() != count) {
            findings.add(Finding.error(
                    InstrumentCode.GIST_COUNT,
                    value.place(),
                    "gists",
                    Integer.toString(gists.size()),
                    "items",
                    Integer.toString(count)));
        }
        return gists;
    }

    /** The item that a key names, unless there is none. */
    private OptionalInt itemNumber(ValueReader value, int count) {
        int number = ItemSpan.number(value.name());
        if (number >= 1 && number <= count) {
            return OptionalInt.of(number);
        }
        if (count > 0) {
            String items = Integer.toString(count);
            findings.add(
                    Finding.error(InstrumentCode.ITEM_UNKNOWN, value.place(), "item", value.name(), "items", items));
        }
        return OptionalInt.empty();
    }

    private void add(InstrumentCode code, ValueReader value) {
        findings.add(Finding.error(code, value.place()));
    }

    private static AnswerRange range(Bounds bounds) {
        return new AnswerRange(bounds.first(), bounds.last());
    }
}
