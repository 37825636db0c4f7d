package io.github.relata.scoring.proposal;

import io.github.relata.model.yaml.YamlWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Writes what answers count that are texts: {@code labels: {Never: 0, Often: 3}}. */
final class LabelKeys {
    private LabelKeys() {}

    /** The labels by what they count, from the lowest up. */
    static String of(Map<String, Integer> counts) {
        Map<Integer, Map<String, String>> byCount = new TreeMap<>();
        counts.forEach((text, count) ->
                byCount.computeIfAbsent(count, key -> new LinkedHashMap<>()).put(text, Integer.toString(count)));
        Map<String, String> labels = new LinkedHashMap<>();
        byCount.values().forEach(labels::putAll);
        return YamlWriter.map(labels);
    }
}
