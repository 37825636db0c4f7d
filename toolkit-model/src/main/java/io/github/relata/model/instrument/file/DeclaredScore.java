package io.github.relata.model.instrument.file;

import java.util.List;

/**
 * A score that a file names, also where what it says of it is wrong: what formulas and worked examples may name.
 *
 * @param levels the categories in English; none of a number
 * @param bandLevels the levels of its first set of bands in English; none where it has no bands
 */
record DeclaredScore(String name, List<String> levels, List<String> bandLevels) {
    DeclaredScore {
        levels = List.copyOf(levels);
        bandLevels = List.copyOf(bandLevels);
    }
}
