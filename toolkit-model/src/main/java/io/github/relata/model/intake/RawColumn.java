package io.github.relata.model.intake;

/**
 * The cells of one column as they stand in the file, surrounding white space taken off. However they are stored, each
 * gives back its exact text: "3.50" stays "3.50" and "007" stays "007". Rows count from 0. Immutable.
 */
public sealed interface RawColumn permits SmallIntegerColumn, DecimalColumn, TextColumn {
    /** The text by which R and its like write a missing value. */
    String NOT_AVAILABLE = "NA";

    /** One answer for each way of storing. */
    interface Visitor<R> {
        R smallIntegers(SmallIntegerColumn column);

        R decimals(DecimalColumn column);

        R texts(TextColumn column);
    }

    /** Asks the visitor's method for this way of storing. */
    <R> R accept(Visitor<R> visitor);

    /** How many cells there are. */
    int size();

    /** The exact text of a cell; "" if it is empty. */
    String text(int row);

    /** Whether a cell is empty. */
    boolean isEmpty(int row);

    /** The number that a cell's text spells, correctly rounded; NaN where it spells none, as {@link CellNumber} says. */
    double number(int row);

    /** Writes the numbers of the rows {@code from} to {@code to - 1} to the target's beginning. */
    void copyNumbers(int from, int to, double[] target);
}
