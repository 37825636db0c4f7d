package io.github.relata.model.instrument;

/**
 * An item whose answer calls for care, whatever the score is.
 *
 * @param from the least answer that does
 * @param about what it asks about
 */
public record SafetyItem(Item item, double from, Wording about) {
    /** Whether an answer calls for care; a missing one does not. */
    public boolean concerns(double answer) {
        return answer >= from;
    }
}
