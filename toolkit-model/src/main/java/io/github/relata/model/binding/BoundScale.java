package io.github.relata.model.binding;

import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.ItemOrder;
import io.github.relata.model.study.Scale;
import java.util.List;
import java.util.Set;

/**
 * A scale with the columns of its items.
 *
 * @param key the scores to make, under the missing rule that holds in this study
 * @param columns the places of the columns in the file, one for each item of the instrument
 * @param reversedInFile the positions, from 1, of items that the file holds reversed
 */
record BoundScale(
        Scale scale, Instrument instrument, ItemOrder key, List<Integer> columns, Set<Integer> reversedInFile) {
    BoundScale {
        columns = List.copyOf(columns);
        reversedInFile = Set.copyOf(reversedInFile);
    }
}
