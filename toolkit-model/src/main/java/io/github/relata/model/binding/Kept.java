package io.github.relata.model.binding;

import java.util.BitSet;

/** The rows of a table that are cases, in order. */
final class Kept {
    private final BitSet rows;
    private final int rowCount;
    private final boolean all;
    private final int[] indexes;

    Kept(BitSet rows, int rowCount) {
        this.rows = (BitSet) rows.clone();
        this.rowCount = rowCount;
        this.all = rows.cardinality() == rowCount;
        // Where every row is a case, its number is its index, and no list is held.
        this.indexes = all ? new int[0] : rows.stream().toArray();
    }

    /** Every row of a table, before any is left out. */
    static Kept all(int rowCount) {
        BitSet rows = new BitSet();
        rows.set(0, rowCount);
        return new Kept(rows, rowCount);
    }

    /** How many rows the table has. */
    int rowCount() {
        return rowCount;
    }

    /** How many cases there are. */
    int size() {
        return all ? rowCount : indexes.length;
    }

    /** The row of a case. */
    int row(int index) {
        return all ? index : indexes[index];
    }

    /** Whether every row is a case. */
    boolean isAll() {
        return all;
    }

    boolean contains(int row) {
        return all || rows.get(row);
    }
}
