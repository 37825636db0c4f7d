package io.github.relata.model.binding;

import io.github.relata.model.intake.DecimalColumn;
import io.github.relata.model.intake.RawColumn;
import java.util.Arrays;

/** Readings of decimal numbers by their value. The last of each of a few hundred slots are kept: answers repeat. */
final class ReadNumbers implements TypedCells.Readings {
    private static final int SLOTS = 256;

    private final DecimalColumn column;
    private final CellTyping typing;
    private final long[] numbers = new long[SLOTS];
    private final CellReading[] readings = new CellReading[SLOTS];
    private final CellReading empty;
    private final CellReading notAvailable;

    ReadNumbers(DecimalColumn column, CellTyping typing) {
        this.column = column;
        this.typing = typing;
        this.empty = typing.read("");
        this.notAvailable = typing.read(RawColumn.NOT_AVAILABLE);
        Arrays.fill(readings, typing.read(0.0));
    }

    @Override
    public CellReading of(int row) {
        double number = column.number(row);
        if (Double.isNaN(number)) {
            return column.isEmpty(row) ? empty : notAvailable;
        }
        // Every slot begins with the reading of zero, whose bits are zero.
        long bits = Double.doubleToRawLongBits(number);
        int slot = Long.hashCode(bits * 0x9E3779B97F4A7C15L) >>> 24;
        if (numbers[slot] != bits) {
            numbers[slot] = bits;
            readings[slot] = typing.read(number);
        }
        return readings[slot];
    }
}
