package io.github.relata.model.yaml;

import io.github.relata.model.finding.Place;
import java.util.Optional;

/** A part of a YAML file: names with values, a list, or a text. Numbers and words alike are kept as written. */
public sealed interface YamlNode permits YamlMap, YamlList, YamlText {
    /** One answer for each kind of node. */
    interface Visitor<R> {
        R map(YamlMap map);

        R list(YamlList list);

        R text(YamlText text);
    }

    /** The line it begins on. */
    Place.Line place();

    /** This node, if it is a map. */
    default Optional<YamlMap> asMap() {
        return Optional.empty();
    }

    /** This node, if it is a list. */
    default Optional<YamlList> asList() {
        return Optional.empty();
    }

    /** This node, if it is a text. */
    default Optional<YamlText> asText() {
        return Optional.empty();
    }

    /** Asks the visitor's method for this kind of node. */
    <R> R accept(Visitor<R> visitor);
}
