package io.github.relata.model.instrument.file;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.instrument.Item;
import io.github.relata.model.yaml.Bounds;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import io.github.relata.model.yaml.YamlText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads {@code items: {count: 12, range: [1, 7], ranges: {12: [0, 1]}, anchors: …, gist: […]}}. */
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
        int count = in.required("count").map(this::count).orElse(0);
        Optional<AnswerRange> range =
                in.required("range").flatMap(ValueReader::range).map(ItemsReader::range);
        Map<String, AnswerRange> ownRanges =
                in.map("ranges").map(ranges -> ownRanges(ranges, count)).orElse(Map.of());
        String anchors = in.text("anchors").map(YamlText::text).orElse("");
        List<String> gists = in.value("gist").map(gist -> gists(gist, count)).orElse(List.of());
        in.rejectUnknown();
        List<Item> items = new ArrayList<>();
        for (int number = 1; number <= count && range.isPresent(); number++) {
            AnswerRange own = ownRanges.getOrDefault(Integer.toString(number), range.get());
            items.add(new Item(number, own, gists.size() == count ? gists.get(number - 1) : ""));
        }
        return new ItemList(items, anchors);
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

    private Map<String, AnswerRange> ownRanges(MapReader ranges, int count) {
        Map<String, AnswerRange> own = new HashMap<>();
        for (ValueReader value : ranges.entries()) {
            if (count > 0 && !isItem(value.name(), count)) {
                findings.add(Finding.error(
                        InstrumentCode.ITEM_UNKNOWN,
                        value.place(),
                        "item",
                        value.name(),
                        "items",
                        Integer.toString(count)));
            }
            value.range().ifPresent(bounds -> own.put(value.name(), range(bounds)));
        }
        return own;
    }

    private List<String> gists(ValueReader value, int count) {
        if (severalOrders) {
            findings.add(Finding.error(InstrumentCode.GIST_WITH_ORDERS, value.place()));
        }
        List<String> gists = value.texts().stream().map(YamlText::text).toList();
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

    private static boolean isItem(String name, int count) {
        for (int number = 1; number <= count; number++) {
            if (name.equals(Integer.toString(number))) {
                return true;
            }
        }
        return false;
    }

    private static AnswerRange range(Bounds bounds) {
        return new AnswerRange(bounds.first(), bounds.last());
    }
}
