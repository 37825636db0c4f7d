package io.github.relata.model.intake;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Rows of a table that are no answers to analyse, as the survey software itself says. Immutable. */
public final class MarkedRows {
    private final Kind kind;
    private final String reason;
    private final BitSet rows;

    private MarkedRows(Kind kind, String reason, BitSet rows) {
        this.kind = kind;
        this.reason = reason;
        this.rows = rows;
    }

    /** Why rows are no answers to analyse. */
    public enum Kind {
        /** The survey was tried out, or filled in by a machine. */
        PREVIEW,
        /** The survey was left before its end. */
        UNFINISHED
    }

    /** The rows whose cell in a column has a text like that; the reason names the column and the texts. */
    static MarkedRows where(Kind kind, String name, RawColumn column, Predicate<String> marks) {
        Map<String, Boolean> judged = new HashMap<>();
        Set<String> texts = new LinkedHashSet<>();
        BitSet rows = new BitSet();
        for (int row = 0; row < column.size(); row++) {
            String text = column.text(row);
            if (judged.computeIfAbsent(text, marks::test)) {
                texts.add(text.isEmpty() ? "\"\"" : text);
                rows.set(row);
            }
        }
        return new MarkedRows(kind, name + " = " + String.join(", ", texts), rows);
    }

    /** Rows marked for a reason. */
    static MarkedRows of(Kind kind, String reason, BitSet rows) {
        return new MarkedRows(kind, reason, (BitSet) rows.clone());
    }

    public Kind kind() {
        return kind;
    }

    /** The column and the values in it that say so. */
    public String reason() {
        return reason;
    }

    /** Whether a row is among them, counted from 0. */
    public boolean contains(int row) {
        return rows.get(row);
    }

    /** The rows, counted from 0, ascending. */
    public IntStream rows() {
        return rows.stream();
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
