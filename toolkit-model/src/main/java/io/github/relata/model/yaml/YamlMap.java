package io.github.relata.model.yaml;

import io.github.relata.model.finding.Place;
import java.util.List;
import java.util.Optional;

/** Names with their values, in the order of the file; no name occurs twice. */
public record YamlMap(List<Entry> entries, Place.Line place) implements YamlNode {
    public YamlMap {
        entries = List.copyOf(entries);
    }

    /** One name and its value. */
    public record Entry(YamlText key, YamlNode value) {
        /** The name. */
        public String name() {
            return key.text();
        }
    }

    @Override
    public Optional<YamlMap> asMap() {
        return Optional.of(this);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.map(this);
    }
}
