package io.github.relata.model.intake;

/**
 * How the rows above the answers lie.
 *
 * @param rows how many there are, blank ones before the first not counted
 * @param named which of them names the columns, counted from 0
 */
record HeaderLayout(int rows, int named) {
    /** One row, which names the columns. */
    static final HeaderLayout ONE = new HeaderLayout(1, 0);

    HeaderLayout {
        if (named < 0 || named >= rows) {
            throw new IllegalArgumentException("row " + named + " of " + rows);
        }
    }
}
