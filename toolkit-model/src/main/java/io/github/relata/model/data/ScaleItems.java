package io.github.relata.model.data;

import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.ItemOrder;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A scale of the study with its answers: an instrument in an item order, and one column per item, in the instrument's
 * own coding and direction as asked (not yet reversed).
 *
 * @param key the scores to make, under the missing rule that holds in this study
 * @param settings what the study states of an open-ended list of measurements, a number for each item, by name
 * @param reversedInFile the numbers of the items whose answers the file holds reversed, as the study says
 */
public record ScaleItems(
        String name,
        String label,
        Instrument instrument,
        ItemOrder key,
        List<NumberColumn> items,
        Map<String, List<Double>> settings,
        Set<Integer> reversedInFile) {
    public ScaleItems {
        items = List.copyOf(items);
        settings = Map.copyOf(settings);
        reversedInFile = Set.copyOf(reversedInFile);
        if (items.size() != instrument.items().size()) {
            throw new IllegalArgumentException("scale " + name + ": " + items.size() + " columns for "
                    + instrument.items().size() + " items");
        }
    }

    /** A scale of which the file holds no item reversed. */
    public ScaleItems(
            String name,
            String label,
            Instrument instrument,
            ItemOrder key,
            List<NumberColumn> items,
            Map<String, List<Double>> settings) {
        this(name, label, instrument, key, items, settings, Set.of());
    }
}
