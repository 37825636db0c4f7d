package io.github.relata.scoring.proposal;

import io.github.relata.model.finding.NumberWords;
import io.github.relata.model.yaml.YamlWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Writes what answers count that are texts: {@code labels: {Never: 0, Often: 3}}. */
final class LabelKeys {
    private LabelKeys() {}

    /** The labels by their places, from the lowest up, counted from a number. */
    static String of(Map<String, Integer> places, double lowest) {
        Map<Integer, Map<String, String>> byPlace = new TreeMap<>();
        places.forEach((text, place) -> byPlace.computeIfAbsent(place, key -> new LinkedHashMap<>())
                .put(text, NumberWords.of(lowest + place - 1)));
        Map<String, String> labels = new LinkedHashMap<>();
        byPlace.values().forEach(labels::putAll);
        return YamlWriter.map(labels);
    }
}
