package io.github.relata.model.instrument.file;

import io.github.relata.model.instrument.Item;
import java.util.List;

/**
 * What an instrument file says of its items.
 *
 * @param items the items; none if what is said of them is wrong
 * @param anchors what the ends of the answer scale say
 */
record ItemList(List<Item> items, String anchors) {
    static final ItemList NONE = new ItemList(List.of(), "");

    ItemList {
        items = List.copyOf(items);
    }
}
