package io.github.relata.model.expression;

/** The values that a name in a condition stands for: one for each row. */
public interface Operand {
    /** Whether the value of a row is missing. */
    boolean isMissing(int row);

    /** The value as a number; NaN if it is none. */
    double number(int row);

    /** The value as it was written. */
    String text(int row);

    /**
     * Whether a row's value is this text. A category answers to more than one: its level's name and the code in the
     * file.
     */
    default boolean isText(int row, String text) {
        return text(row).equals(text);
    }
}
