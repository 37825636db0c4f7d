package io.github.relata.model.yaml;

import io.github.relata.model.finding.Place;
import java.util.Optional;

/**
 * A single value as it was written: {@code 01}, {@code no} and {@code 1.0} are these texts. What it means is for the
 * asker to say.
 */
public record YamlText(String text, Style style, Place.Line place) implements YamlNode {
    /** How a text was written. */
    public enum Style {
        /** As it is. */
        PLAIN,
        /** In quotes, or as a block of lines: text beyond doubt. */
        QUOTED
    }

    /** Whether nothing at all was written, as after {@code key:}; {@code ""} is something. */
    public boolean isAbsent() {
        return text.isEmpty() && style == Style.PLAIN;
    }

    @Override
    public Optional<YamlText> asText() {
        return Optional.of(this);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.text(this);
    }
}
