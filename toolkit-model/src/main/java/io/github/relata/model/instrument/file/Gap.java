package io.github.relata.model.instrument.file;

import io.github.relata.model.yaml.ValueReader;
import io.github.relata.model.yaml.YamlText;

/** A missing answer, or a score withheld, as an example writes it: nothing, {@code ~} or {@code null}. */
final class Gap {
    private Gap() {}

    static boolean isAt(ValueReader value) {
        return value.node()
                .asText()
                .filter(text -> text.style() == YamlText.Style.PLAIN)
                .map(YamlText::text)
                .filter(text -> text.isEmpty() || text.equals("~") || text.equals("null"))
                .isPresent();
    }
}
