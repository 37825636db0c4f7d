package io.github.relata.model.instrument;

import java.util.List;

/**
 * How well an instrument's key is known.
 *
 * @param verified by how many sources: {@code two-sources} or {@code one-source}; empty where that is not stated
 * @param sources the sources
 * @param disagreements where sources differ, and what follows
 */
public record Evidence(String verified, List<String> sources, List<String> disagreements) {
    /** What {@code verified} may say. */
    public static final List<String> VERIFIED = List.of("two-sources", "one-source");

    /** Where nothing is stated. */
    public static final Evidence NONE = new Evidence("", List.of(), List.of());

    public Evidence {
        sources = List.copyOf(sources);
        disagreements = List.copyOf(disagreements);
    }
}
