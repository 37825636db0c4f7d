package io.github.relata.model.yaml;

import io.github.relata.model.finding.Place;
import java.util.List;
import java.util.Optional;

/** Values one after the other. */
public record YamlList(List<YamlNode> items, Place.Line place) implements YamlNode {
    public YamlList {
        items = List.copyOf(items);
    }

    @Override
    public Optional<YamlList> asList() {
        return Optional.of(this);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.list(this);
    }
}
