package io.github.relata.model.data;

import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.ItemOrder;
import java.util.List;

/**
 * A scale of the study with its answers: an instrument in an item order, and one column per item, in the instrument's
 * own coding and direction as asked (not yet reversed).
 *
 * @param key the scores to make, under the missing rule that holds in this study
 */
public record ScaleItems(String name, String label, Instrument instrument, ItemOrder key, List<NumberColumn> items) {
    public ScaleItems {
        items = List.copyOf(items);
        if (items.size() != instrument.items().size()) {
            throw new IllegalArgumentException("scale " + name + ": " + items.size() + " columns for "
                    + instrument.items().size() + " items");
        }
    }
}
