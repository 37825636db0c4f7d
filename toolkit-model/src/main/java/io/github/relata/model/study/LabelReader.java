package io.github.relata.model.study;

import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the numbers that stand for answers written as text: {@code labels: {Never: 1, Very often: 5}}. */
final class LabelReader {
    private LabelReader() {}

    static Map<String, Double> read(MapReader map, String key) {
        Map<String, Double> labels = new LinkedHashMap<>();
        map.map(key).ifPresent(entries -> {
            for (ValueReader entry : entries.entries()) {
                entry.number().ifPresent(number -> labels.put(entry.name(), number));
            }
        });
        return labels;
    }
}
