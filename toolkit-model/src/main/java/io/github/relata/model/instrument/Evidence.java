package io.github.relata.model.instrument;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How well an instrument's key is known.
 *
 * @param verified by how many sources: {@code two-sources} or {@code one-source}; empty where that is not stated
 * @param parts what is known better or less well than the key, and how
 * @param sources the sources
 * @param disagreements where sources differ, and what follows
 */
public record Evidence(String verified, Map<String, String> parts, List<String> sources, List<Wording> disagreements) {
    /** What {@code verified} may say. */
    public static final List<String> VERIFIED = List.of("two-sources", "one-source");

    /** Where nothing is stated. */
    public static final Evidence NONE = new Evidence("", Map.of(), List.of(), List.of());

    public Evidence {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        sources = List.copyOf(sources);
        disagreements = List.copyOf(disagreements);
    }
}
