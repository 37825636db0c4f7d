package io.github.relata.model.expression;

/** A condition whose names are bound to columns. */
@FunctionalInterface
public interface RowCondition {
    /** What it says about a row, by the columns' own numbering. */
    Truth test(int row);
}
