package io.github.relata.model.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A questionnaire, or another list of measurements: its items and the scores made of them. Items know nothing of
 * columns; the study binds them.
 *
 * @param id its name in study files, matched without regard to case, hyphens and underscores
 * @param aliases other names it answers to
 * @param revision counted up whenever its key changes
 * @param items the items; of an open-ended list the fewest that there can be
 * @param formRequired how many answers there must be in all for any score to be made, if the authors say so
 * @param orders the item orders in circulation, at least one
 * @param defaultOrder the order meant where a study names none; empty where none dominates and a study must say
 * @param sha256 the SHA-256 of the file it was read from, in hexadecimal
 */
public record Instrument(
        String id,
        List<String> aliases,
        int revision,
        About about,
        List<Item> items,
        Answering answering,
        OptionalInt formRequired,
        List<ItemOrder> orders,
        Optional<String> defaultOrder,
        String sha256) {
    public Instrument {
        aliases = List.copyOf(aliases);
        items = List.copyOf(items);
        orders = List.copyOf(orders);
        if (items.isEmpty() || orders.isEmpty()) {
            throw new IllegalArgumentException("instrument \"" + id + "\" has no items or no scores");
        }
    }

    /** Its name in English. */
    public String name() {
        return about.name().english();
    }

    /** The lowest and the highest possible answer to any of its items. */
    public AnswerRange answers() {
        double lowest = items.get(0).range().minimum();
        double highest = items.get(0).range().maximum();
        for (Item item : items) {
            lowest = Math.min(lowest, item.range().minimum());
            highest = Math.max(highest, item.range().maximum());
        }
        return new AnswerRange(lowest, highest);
    }

    /** On what terms it may be used. */
    public Licence licence() {
        return about.licence();
    }

    /** How well its key is known. */
    public Evidence evidence() {
        return about.evidence();
    }

    /**
     * The same open-ended list of measurements with so many items, each further one like the last.
     *
     * @throws IllegalArgumentException if it is not open-ended, or has more items than these
     */
    public Instrument withItems(int count) {
        if (count < items.size() || (count > items.size() && !answering.openEnded())) {
            throw new IllegalArgumentException(
                    "instrument \"" + id + "\" has " + items.size() + " items and cannot have " + count);
        }
        List<Item> longer = new ArrayList<>(items);
        while (longer.size() < count) {
            longer.add(new Item(longer.size() + 1, items.get(items.size() - 1).range(), ""));
        }
        return new Instrument(
                id,
                aliases,
                revision,
                about,
                longer,
                answering,
                formRequired,
                orders.stream().map(order -> order.withItems(count)).toList(),
                defaultOrder,
                sha256);
    }

    /** The item order of a name, if there is one. */
    public Optional<ItemOrder> order(String orderName) {
        return orders.stream().filter(order -> order.name().equals(orderName)).findFirst();
    }

    /** The order meant where none is named, if one dominates. */
    public Optional<ItemOrder> dominantOrder() {
        return defaultOrder.flatMap(this::order);
    }
}
