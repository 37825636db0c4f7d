package io.github.relata.model.intake;

import java.util.List;

/**
 * A file's dialect as it was found.
 *
 * @param wrapped whether each line stands in quotes as a whole
 * @param firstRows its first rows by that dialect
 * @param decisions what decided it
 */
record DetectedDialect(Dialect dialect, boolean wrapped, FirstRows firstRows, List<Decision> decisions) {
    DetectedDialect {
        decisions = List.copyOf(decisions);
    }
}
