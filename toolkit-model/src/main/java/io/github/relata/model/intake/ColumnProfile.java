package io.github.relata.model.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a column holds, as far as its cells alone tell.
 *
 * @param letters its place as a spreadsheet has it
 * @param name its header
 * @param filled cells that are neither empty nor NA
 * @param distinct how many different texts they hold
 * @param commonest the most frequent of them, the first in the file first where they are equally frequent
 */
public record ColumnProfile(
        String letters, String name, Kind kind, long filled, int distinct, List<Frequency> commonest) {
    /** So many of the commonest texts are told. */
    public static final int COMMONEST = 3;

    /** More different texts than this are no category. */
    private static final int MOST_LEVELS = 50;

    /** What the cells of a column are. */
    public enum Kind {
        /** All are numbers. */
        NUMBER,
        /** At least half are numbers. */
        MIXED,
        /** Texts that recur. */
        CATEGORY,
        /** Texts that do not. */
        TEXT,
        /** There are none. */
        EMPTY;

        /** Whether most of the cells are numbers. */
        public boolean isNumeric() {
            return this == NUMBER || this == MIXED;
        }
    }

    /** A text and how many cells hold it. */
    public record Frequency(String text, long count) {}

    public ColumnProfile {
        commonest = List.copyOf(commonest);
    }

    /** The profile of a table's column, counted from 0. */
    public static ColumnProfile of(RawTable table, int index) {
        List<Frequency> frequencies = new ArrayList<>(TextCounts.of(table.column(index)));
        frequencies.removeIf(each -> each.text().isEmpty() || each.text().equals(RawColumn.NOT_AVAILABLE));
        frequencies.sort(Comparator.comparingLong(Frequency::count).reversed());
        long filled = 0;
        long numbers = 0;
        for (Frequency each : frequencies) {
            filled += each.count();
            boolean isNumber =
                    !Double.isNaN(CellNumber.of(each.text(), table.dialect().decimal()));
            numbers += isNumber ? each.count() : 0;
        }
        return new ColumnProfile(
                ColumnRange.letters(index),
                table.names().get(index),
                kind(filled, numbers, frequencies.size()),
                filled,
                frequencies.size(),
                frequencies.subList(0, Math.min(COMMONEST, frequencies.size())));
    }

    private static Kind kind(long filled, long numbers, int distinct) {
        if (filled == 0) {
            return Kind.EMPTY;
        }
        if (2 * numbers >= filled) {
            return numbers == filled ? Kind.NUMBER : Kind.MIXED;
        }
        boolean recurring = distinct <= 2 || (distinct <= MOST_LEVELS && 2L * distinct <= filled);
        return recurring ? Kind.CATEGORY : Kind.TEXT;
    }
}
