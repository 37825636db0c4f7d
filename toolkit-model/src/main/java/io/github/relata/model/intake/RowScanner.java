package io.github.relata.model.intake;

/**
 * Follows a delimited text character by character and knows where its rows end: at a line break outside quotes. A quote
 * opens only at the beginning of a cell; elsewhere it is a character like any other.
 */
final class RowScanner {
    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        /** Right after a quote in a quoted cell: its end, or the first half of a doubled one. */
        QUOTE_IN_QUOTED
    }

    private final String delimiters;
    private State state = State.CELL_START;
    private boolean afterCarriageReturn;
    private int row = 1;

    /** A scanner at the beginning of a text, whose cells end at any of these delimiters. */
    RowScanner(String delimiters) {
        this.delimiters = delimiters;
    }

    /** Takes the next character; whether it ends a row. A line feed after a carriage return ends no second row. */
    boolean endsRow(char c) {
        boolean secondHalf = c == '\n' && afterCarriageReturn;
        afterCarriageReturn = c == '\r';
        if (state == State.QUOTED) {
            state = c == Dialect.QUOTE ? State.QUOTE_IN_QUOTED : State.QUOTED;
            return false;
        }
        if (c == '\n' || c == '\r') {
            state = State.CELL_START;
            row += secondHalf ? 0 : 1;
            return !secondHalf;
        }
        if (c == Dialect.QUOTE) {
            state = state == State.PLAIN ? State.PLAIN : State.QUOTED;
        } else if (delimiters.indexOf(c) >= 0) {
            state = State.CELL_START;
        } else if (c != ' ' || state != State.CELL_START) {
            state = State.PLAIN;
        }
        return false;
    }

    /** The row of the next character, from 1. */
    int row() {
        return row;
    }
}
