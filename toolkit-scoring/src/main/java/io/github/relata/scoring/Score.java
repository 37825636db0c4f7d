package io.github.relata.scoring;

/**
 * What scoring one person's answers gave: a value, or the reason that there is none.
 */
public sealed interface Score {
    /** How many of the score's items were answered. */
    int answered();

    /** How many answers it needs. */
    int required();

    /** The value for numeric work: {@code NaN} stands for a withheld score. */
    default double orNaN() {
        return this instanceof Computed computed ? computed.value() : Double.NaN;
    }

    /** A score with enough answers. */
    record Computed(double value, int answered, int required) implements Score {}

    /** A score with too few answers. */
    record Withheld(int answered, int required) implements Score {}
}
