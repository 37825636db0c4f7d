package io.github.relata.model.yaml;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;

/** A map or list whose end has not come yet. */
abstract sealed class OpenNode {
    private final CollectionStartEvent start;
    private final Place.Line place;
    private final int nodesBefore;

    private OpenNode(CollectionStartEvent start, Place.Line place, int nodesBefore) {
        this.start = start;
        this.place = place;
        this.nodesBefore = nodesBefore;
    }

    /** The event that opened it. */
    final CollectionStartEvent start() {
        return start;
    }

    final Place.Line place() {
        return place;
    }

    /** How many nodes the file had before it. */
    final int nodesBefore() {
        return nodesBefore;
    }

    /** Takes the next node inside. */
    abstract void add(YamlNode node);

    /** The node, now that it is whole. */
    abstract YamlNode close();

    static final class OpenList extends OpenNode {
        private final List<YamlNode> items = new ArrayList<>();

        OpenList(CollectionStartEvent start, Place.Line place, int nodesBefore) {
            super(start, place, nodesBefore);
        }

        @Override
        void add(YamlNode node) {
            items.add(node);
        }

        @Override
        YamlNode close() {
            return new YamlList(items, place());
        }
    }

    /** Keys and values come in turn; a second value for a name is reported and left out. */
    static final class OpenMap extends OpenNode {
        private final Findings findings;
        private final List<YamlMap.Entry> entries = new ArrayList<>();
        private final Map<String, YamlText> known = new HashMap<>();
        private Optional<YamlText> key = Optional.empty();

        OpenMap(CollectionStartEvent start, Place.Line place, int nodesBefore, Findings findings) {
            super(start, place, nodesBefore);
            this.findings = findings;
        }

        @Override
        void add(YamlNode node) {
            if (key.isEmpty()) {
                key = Optional.of(node.asText().orElseGet(() -> refused(node)));
                return;
            }
            YamlText name = key.get();
            key = Optional.empty();
            YamlText first = known.putIfAbsent(name.text(), name);
            if (first == null) {
                entries.add(new YamlMap.Entry(name, node));
            } else {
                String line = Integer.toString(first.place().line());
                findings.add(Finding.error(YamlCode.DUPLICATE_KEY, name.place(), "key", name.text(), "first", line));
            }
        }

        @Override
        YamlNode close() {
            return new YamlMap(entries, place());
        }

        /** Texts alone can be names; anything else stands in the map under the way it was written. */
        private YamlText refused(YamlNode node) {
            String value = NodeText.of(node);
            findings.add(Finding.error(YamlCode.KEY_NOT_TEXT, node.place(), "value", value));
            return new YamlText(value, YamlText.Style.QUOTED, node.place());
        }
    }
}
