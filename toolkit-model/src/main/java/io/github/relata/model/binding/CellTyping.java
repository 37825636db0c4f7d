package io.github.relata.model.binding;

/** Turns a cell into what it means for its variable, by its text alone. */
interface CellTyping {
    /** What a text means. */
    CellReading read(String cell);

    /** What a number means, where numbers {@link #countByValue}. */
    CellReading read(double number);

    /** Whether all spellings of a number, such as 3.5 and 3.50, mean the same. */
    boolean countByValue();
}
