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
 * @param scoreNames the names of all scores by item order, also of those that are wrong: what worked examples may name
 */
record InstrumentKey(List<ItemOrder> orders, Optional<String> defaultOrder, Map<String, List<String>> scoreNames) {
    InstrumentKey {
        orders = List.copyOf(orders);
        scoreNames = new LinkedHashMap<>(scoreNames);
    }

    String orderNames() {
        return String.join(", ", scoreNames.keySet());
    }
}
