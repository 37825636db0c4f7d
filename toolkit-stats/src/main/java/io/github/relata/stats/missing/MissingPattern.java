package io.github.relata.stats.missing;

import java.util.List;

/**
 * Which variables cases lack.
 *
 * @param missing the places of the variables that are missing, ascending; none for complete cases
 * @param cases how many cases lack these variables and no others
 */
public record MissingPattern(List<Integer> missing, long cases) {
    public MissingPattern {
        missing = List.copyOf(missing);
    }

    /** Whether nothing is missing. */
    public boolean isComplete() {
        return missing.isEmpty();
    }
}
