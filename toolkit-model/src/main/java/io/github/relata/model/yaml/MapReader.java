package io.github.relata.model.yaml;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Nearest;
import io.github.relata.model.finding.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads the keys of a map by name. What is absent is empty, what is wrong is a finding and empty, and
 * {@link #rejectUnknown} reports the keys that nobody asked for. Not thread-safe: a reader's own.
 */
public final class MapReader {
    private final Map<String, ValueReader> values = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final String path;
    private final Place place;
    private final Findings findings;

    /** A reader of the map at a file's root. */
    public static MapReader of(YamlMap root, Findings findings) {
        return new MapReader("", root, new Place.InFile(root.place().file()), findings);
    }

    MapReader(String path, YamlMap map, Place place, Findings findings) {
        this.path = path;
        this.place = place;
        this.findings = findings;
        for (YamlMap.Entry entry : map.entries()) {
            String name = entry.name();
            values.put(
                    name,
                    new ValueReader(
                            name, pathOf(name), entry.value(), entry.key().place(), findings));
        }
    }

    /** Where the map stands: the line of its own key, or the file. */
    public Place place() {
        return place;
    }

    /** Its keys from the root, {@code scales.support}; empty for the root itself. */
    public String path() {
        return path;
    }

    /** Whether a key is there, with a value or without. */
    public boolean has(String key) {
        asked.add(key);
        return values.containsKey(key);
    }

    /** The value of a key. */
    public Optional<ValueReader> value(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    /** The value of a key that must be there. */
    public Optional<ValueReader> required(String key) {
        Optional<ValueReader> value = value(key);
        if (value.isEmpty()) {
            findings.add(Finding.error(YamlCode.MISSING_KEY, place, "key", pathOf(key)));
        }
        return value;
    }

    /** The text of a key. */
    public Optional<YamlText> text(String key) {
        return value(key).flatMap(ValueReader::text);
    }

    /** The number of a key. */
    public OptionalDouble number(String key) {
        return value(key).map(ValueReader::number).orElse(OptionalDouble.empty());
    }

    /** The whole number of a key. */
    public OptionalInt integer(String key) {
        return value(key).map(ValueReader::integer).orElse(OptionalInt.empty());
    }

    /** The lowest and highest value of a key, {@code [1, 5]}. */
    public Optional<Bounds> range(String key) {
        return value(key).flatMap(ValueReader::range);
    }

    /** One of an enum's names as written in files: {@code MONTE_CARLO} is {@code monte-carlo}. */
    public <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
        return value(key).flatMap(value -> value.choice(type));
    }

    /** The texts of a key that takes one text or a list of them; empty if it is absent. */
    public List<YamlText> texts(String key) {
        return value(key).map(ValueReader::texts).orElse(List.of());
    }

    /** The items of a key's list; empty if it is absent. */
    public List<ValueReader> list(String key) {
        return value(key).map(ValueReader::list).orElse(List.of());
    }

    /** The map of a key. */
    public Optional<MapReader> map(String key) {
        return value(key).flatMap(ValueReader::map);
    }

    /** All keys with their values, for a map whose keys are names of the writer's own. */
    public List<ValueReader> entries() {
        asked.addAll(values.keySet());
        return List.copyOf(values.values());
    }

    /** Reports every key that was not asked for, with the nearest that was. */
    public void rejectUnknown() {
        for (ValueReader value : values.values()) {
            if (!asked.contains(value.name())) {
                findings.add(unknown(value));
            }
        }
    }

    private Finding unknown(ValueReader value) {
        List<String> known = new ArrayList<>(asked);
        return Nearest.to(value.name(), known)
                .map(near -> Finding.error(YamlCode.MISSPELT_KEY, value.place(), "key", value.path(), "nearest", near))
                .orElseGet(() -> Finding.error(
                        YamlCode.UNKNOWN_KEY, value.place(), "key", value.path(), "known", String.join(", ", known)));
    }

    private String pathOf(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
