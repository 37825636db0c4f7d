package io.github.relata.model.binding;

import io.github.relata.model.intake.DecimalColumn;
import io.github.relata.model.intake.RawColumn;
import io.github.relata.model.intake.SmallIntegerColumn;
import io.github.relata.model.intake.TextColumn;
import java.util.Arrays;
import java.util.List;

/**
 * Finds rows with the same id, exactly and without a text for each: a hash table of row numbers, in which two rows are
 * the same if all their id cells are.
 */
final class SameIds {
    private static final int FREE = -1;

    private final List<IdColumn> columns;
    private final int[] slots;

    /** A table with room for so many rows. */
    SameIds(List<RawColumn> columns, int rows) {
        this.columns =
                columns.stream().map(column -> column.accept(new IdColumn.Of())).toList();
        this.slots = new int[Integer.highestOneBit(Math.max(8, rows)) * 4];
        Arrays.fill(slots, FREE);
    }

    /** The row that came first with the id of this one: itself, if none did. */
    int first(int row) {
        int mask = slots.length - 1;
        int slot = hash(row) & mask;
        while (slots[slot] != FREE) {
            if (same(slots[slot], row)) {
                return slots[slot];
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = row;
        return row;
    }

    private int hash(int row) {
        long hash = 0;
        for (IdColumn column : columns) {
            hash = 31 * hash + column.hash(row);
        }
        return (int) ((hash * 0x9E3779B97F4A7C15L) >>> 32);
    }

    private boolean same(int one, int other) {
        for (IdColumn column : columns) {
            if (!column.same(one, other)) {
                return false;
            }
        }
        return true;
    }

    /** Cells that are compared by how they are stored. */
    private interface IdColumn {
        long hash(int row);

        boolean same(int one, int other);

        /** The comparison for each way of storing. */
        final class Of implements RawColumn.Visitor<IdColumn> {
            @Override
            public IdColumn smallIntegers(SmallIntegerColumn column) {
                return new IdColumn() {
                    @Override
                    public long hash(int row) {
                        return column.code(row);
                    }

                    @Override
                    public boolean same(int one, int other) {
                        return column.code(one) == column.code(other);
                    }
                };
            }

            @Override
            public IdColumn decimals(DecimalColumn column) {
                return new IdColumn() {
                    @Override
                    public long hash(int row) {
                        return Double.doubleToLongBits(column.number(row));
                    }

                    @Override
                    public boolean same(int one, int other) {
                        // Equal numbers may differ in their texts: 1.0 is not 1, nor are all numbers of 17 digits
                        // doubles.
                        return hash(one) == hash(other) && column.text(one).equals(column.text(other));
                    }
                };
            }

            @Override
            public IdColumn texts(TextColumn column) {
                return new IdColumn() {
                    @Override
                    public long hash(int row) {
                        return column.code(row);
                    }

                    @Override
                    public boolean same(int one, int other) {
                        return column.code(one) == column.code(other);
                    }
                };
            }
        }
    }
}
