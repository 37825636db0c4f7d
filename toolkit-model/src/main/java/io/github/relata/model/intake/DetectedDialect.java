package io.github.relata.model.intake;

import java.util.List;

/**
 * A file's dialect as it was found.
 *
 * @param firstRows its first rows by that dialect
 * @param decisions what decided it
 */
record DetectedDialect(Dialect dialect, FirstRows firstRows, List<Decision> decisions) {
    DetectedDialect {
        decisions = List.copyOf(decisions);
    }
}
