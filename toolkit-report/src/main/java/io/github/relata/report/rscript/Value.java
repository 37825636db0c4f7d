package io.github.relata.report.rscript;

import io.github.relata.model.expression.Operator;
import io.github.relata.model.intake.CellNumber;
import java.util.List;

/**
 * A value in a condition, as R has it.
 *
 * @param kind what it is compared as
 * @param code the value as written in R
 * @param cells the column of the file behind a category, a stated text without its quotes, else the same as the code
 * @param levels the names of a category's levels
 */
record Value(Kind kind, String code, String cells, List<String> levels) {
    enum Kind {
        /** A level for each case, which answers to its name and to its code in the file. */
        LEVELS,
        /** A text for each case, some of which may be numbers. */
        CELLS,
        /** A number for each case. */
        NUMBERS,
        /** A number that the condition states. */
        NUMERAL,
        /** A text that the condition states. */
        QUOTED
    }

    Value {
        levels = List.copyOf(levels);
    }

    static Value cells(String code) {
        return new Value(Kind.CELLS, code, code, List.of());
    }

    static Value numbers(String code) {
        return new Value(Kind.NUMBERS, code, code, List.of());
    }

    static Value numeral(String code) {
        return new Value(Kind.NUMERAL, code, code, List.of());
    }

    static Value quoted(String text) {
        return new Value(Kind.QUOTED, RSyntax.text(text), text, List.of());
    }

    /** The value as a number, for comparisons of size. */
    String asNumber() {
        return switch (kind) {
            case NUMBERS, NUMERAL -> code;
            case CELLS, LEVELS -> "as_number(" + cells + ")";
            case QUOTED -> RSyntax.number(CellNumber.of(cells));
        };
    }

    /** Whether this is the same as another value, or is not. */
    String equality(Operator operator, Value other) {
        if (kind.compareTo(other.kind) > 0) {
            return other.equality(operator, this);
        }
        if (isPlain(other)) {
            return code + " " + operator.symbol() + " " + other.code;
        }
        String function = kind == Kind.LEVELS ? "means(" + code + ", " + cells : "same(" + code;
        return (operator == Operator.NOT_EQUAL ? "!" : "") + function + ", " + other.code + ")";
    }

    /** Whether R's own comparison says it: numbers with numbers, text with text, a level with its name. */
    private boolean isPlain(Value other) {
        return switch (kind) {
            case LEVELS -> other.kind == Kind.QUOTED && levels.contains(other.cells);
            case CELLS, QUOTED -> other.kind == Kind.QUOTED;
            case NUMBERS, NUMERAL -> other.kind != Kind.QUOTED;
        };
    }
}
