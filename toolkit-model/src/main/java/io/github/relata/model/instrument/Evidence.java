package io.github.relata.model.instrument;

import java.util.List;

/**
 * How well an instrument's key is known.
 *
 * @param verified by how many sources: {@code two-sources} or {@code one-source}
 * @param sources the sources
 * @param disagreements where sources differ, and what follows
 */
public record Evidence(String verified, List<String> sources, List<String> disagreements) {
    public Evidence {
        sources = List.copyOf(sources);
        disagreements = List.copyOf(disagreements);
    }
}
