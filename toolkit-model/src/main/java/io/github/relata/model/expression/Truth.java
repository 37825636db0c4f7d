package io.github.relata.model.expression;

/** What a condition says about a row. Kleene's logic: what is unknown stays so unless it cannot matter. */
public enum Truth {
    TRUE,
    FALSE,
    /** A value that would decide is missing. */
    UNKNOWN;

    /** The truth of a yes or no. */
    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** True if both are, false if one is false. */
    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE ? other : UNKNOWN;
    }

    /** True if one is, false if both are false. */
    public Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    /** The opposite; unknown stays unknown. */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
