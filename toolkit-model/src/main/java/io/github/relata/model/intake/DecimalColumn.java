package io.github.relata.model.intake;

/**
 * A column of plain decimal numbers, empty cells and "NA": a {@link PackedDecimal} per cell, so that "3.50" and "3.5"
 * stay apart.
 */
public final class DecimalColumn implements RawColumn {
    /** Stands for an empty cell; no packed decimal is so great. */
    static final long EMPTY = Long.MAX_VALUE;
    /** Stands for the text "NA". */
    static final long NOT_AVAILABLE = Long.MAX_VALUE - 1;

    private final long[] cells;
    private final int size;

    /** Takes the array over, of which the first {@code size} are the cells. */
    DecimalColumn(long[] cells, int size) {
        this.cells = cells;
        this.size = size;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.decimals(this);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String text(int row) {
        return text(cells[row]);
    }

    @Override
    public boolean isEmpty(int row) {
        return cells[row] == EMPTY;
    }

    @Override
    public double number(int row) {
        return number(cells[row]);
    }

    @Override
    public void copyNumbers(int from, int to, double[] target) {
        for (int row = from; row < to; row++) {
            target[row - from] = number(cells[row]);
        }
    }

    /** The cell that a column of small integers has under this code. */
    static long cell(byte code) {
        if (SmallIntegerColumn.isNumber(code)) {
            return PackedDecimal.pack(code, 0);
        }
        return code == SmallIntegerColumn.EMPTY ? EMPTY : NOT_AVAILABLE;
    }

    static String text(long cell) {
        if (cell == EMPTY) {
            return "";
        }
        return cell == NOT_AVAILABLE ? RawColumn.NOT_AVAILABLE : PackedDecimal.text(cell);
    }

    private static double number(long cell) {
        return cell >= NOT_AVAILABLE ? Double.NaN : PackedDecimal.number(cell);
    }
}
