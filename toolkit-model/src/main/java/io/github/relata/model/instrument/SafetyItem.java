package io.github.relata.model.instrument;

/**
 * An item whose answer calls for care, whatever the score is.
 *
 * @param item the item in the direction in which more is graver
 * @param from the least number of points that calls for care
 * @param about what it asks about
 */
public record SafetyItem(KeyedItem item, double from, Wording about) {
    /** Whether an answer calls for care; a missing one does not. */
    public boolean concerns(double answer) {
        return item.keyed(answer) >= from;
    }
}
