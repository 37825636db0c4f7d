package io.github.relata.model.intake;

import io.github.relata.model.finding.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an export tells of a column beyond its name and cells.
 *
 * @param text the question, empty where the export does not tell it
 * @param identifying whether it tells who answered
 * @param choices the codes of its answers, each with its words; empty where the export does not tell them
 * @param limits the numbers that the survey software accepted
 */
public record ColumnFacts(String text, boolean identifying, Map<String, String> choices, Optional<Limits> limits) {
    /** Nothing is known. */
    public static final ColumnFacts NONE = new ColumnFacts("", false, Map.of(), Optional.empty());

    public ColumnFacts {
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }

    /** What is known of a column by its question alone. */
    public static ColumnFacts ofText(String text) {
        return new ColumnFacts(text, false, Map.of(), Optional.empty());
    }

    /** The same column, which tells who answered. */
    public ColumnFacts asIdentifying() {
        return new ColumnFacts(text, true, choices, limits);
    }

    /**
     * The numbers that the survey software accepted, minus or plus infinity where it has no bound.
     *
     * @param place where that is written
     */
    public record Limits(double lowest, double highest, Place place) {
        /** Whether a number is within. */
        public boolean contains(double number) {
            return number >= lowest && number <= highest;
        }
    }
}
