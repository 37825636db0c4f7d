package io.github.relata.model.instrument.file;

import io.github.relata.model.instrument.ItemOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an instrument file says of its scores.
 *
 * @param orders the item orders with their scores, without what is wrong
 * @param scores all scores by item order, also those that are wrong: what worked examples may name
 */
record InstrumentKey(List<ItemOrder> orders, Optional<String> defaultOrder, Map<String, List<DeclaredScore>> scores) {
    InstrumentKey {
        orders = List.copyOf(orders);
        scores = new LinkedHashMap<>(scores);
    }

    String orderNames() {
        return String.join(", ", scores.keySet());
    }
}
