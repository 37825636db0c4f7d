package io.github.relata.model.instrument.file;

import io.github.relata.model.instrument.Answering;
import io.github.relata.model.instrument.Item;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an instrument file says of its items.
 *
 * @param items the items; none if what is said of them is wrong
 */
record ItemList(List<Item> items, Answering answering) {
    static final ItemList NONE = new ItemList(List.of(), Answering.PLAIN);

    ItemList {
        items = List.copyOf(items);
    }

    int size() {
        return items.size();
    }

    /** Whether the items are known: where they are not, their numbers cannot be judged. */
    boolean isKnown() {
        return !items.isEmpty();
    }

    /** The item of a number, if there is one. */
    Optional<Item> item(int number) {
        return number >= 1 && number <= size() ? Optional.of(items.get(number - 1)) : Optional.empty();
    }

    /** The names of the settings. */
    Set<String> settings() {
        return answering.settings().keySet();
    }
}
