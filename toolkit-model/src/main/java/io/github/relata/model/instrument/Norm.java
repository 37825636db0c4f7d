package io.github.relata.model.instrument;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a sample scored.
 *
 * @param group the part of the sample, such as men; all of it where empty
 * @param n how many people
 * @param metric what the figures are in, where that is not the score's own metric
 */
public record Norm(
        String sample,
        Optional<String> group,
        OptionalInt n,
        double mean,
        OptionalDouble standardDeviation,
        Optional<String> metric,
        String source) {}
