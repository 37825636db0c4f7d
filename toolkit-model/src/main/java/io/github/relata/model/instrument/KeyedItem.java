package io.github.relata.model.instrument;

/** An item as a score counts it. */
public record KeyedItem(Item item, boolean reverseKeyed) {
    /** The answer in the direction of the score. */
    public double keyed(double answer) {
        return reverseKeyed ? item.range().reverse(answer) : answer;
    }
}
