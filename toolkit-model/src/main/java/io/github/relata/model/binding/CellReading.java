package io.github.relata.model.binding;

import io.github.relata.model.data.MissingKind;

/** What a cell means to the variable that it belongs to. */
sealed interface CellReading {
    /** A number, an answer in the instrument's coding, or the index of a level. */
    record Value(double value) implements CellReading {}

    /** Nothing, for a known reason. */
    record Absent(MissingKind kind) implements CellReading {}

    /**
     * Something the variable cannot take.
     *
     * @param expected what it can take, in words
     */
    record Fault(BindingCode code, String expected) implements CellReading {}
}
