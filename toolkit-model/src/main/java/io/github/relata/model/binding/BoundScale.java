package io.github.relata.model.binding;

import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.ItemOrder;
import io.github.relata.model.study.Scale;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A scale with the columns of its items.
 *
 * @param key the scores to make, under the missing rule that holds in this study
 * @param columns the places of the columns in the file, one for each item of the instrument
 * @param settings what an open-ended list of measurements needs to know, a number for each item, by name
 * @param reversedInFile the positions, from 1, of items that the file holds reversed
 */
record BoundScale(
        Scale scale,
        Instrument instrument,
        ItemOrder key,
        List<Integer> columns,
        Set<Integer> reversedInFile,
        Map<String, List<Double>> settings) {
    BoundScale {
        columns = List.copyOf(columns);
        reversedInFile = Set.copyOf(reversedInFile);
    }
}
