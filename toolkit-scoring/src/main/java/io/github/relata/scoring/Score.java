package io.github.relata.scoring;

import io.github.relata.model.instrument.Wording;

/**
 * What scoring one person's answers gave: a value, or the reason that there is none.
 */
public sealed interface Score {
    /** How many of the items that the score rests on were answered. */
    int answered();

    /**
     * How many answers it needs. A calculation asks for all of its items; one over scores that make up for gaps may come
     * out with fewer, and so may one of which a choice leaves a part aside.
     */
    int required();

    /** The value for numeric work: {@code NaN} stands for a withheld score, and for a category. */
    default double orNaN() {
        return this instanceof Computed computed ? computed.value() : Double.NaN;
    }

    /** A score that is a number. */
    record Computed(double value, int answered, int required) implements Score {}

    /** A score that is a category, or the band that a number lies in. */
    record Classified(Wording level, int answered, int required) implements Score {}

    /** A score that there is none of: for want of answers, or because the number does not exist. */
    record Withheld(int answered, int required) implements Score {}
}
