package io.github.relata.model.intake;

/** A column of whole numbers from -100 to 120, empty cells and "NA": one byte per cell. */
public final class SmallIntegerColumn implements RawColumn {
    /** The least number that is stored this way. */
    public static final int MIN = -100;
    /** The greatest number that is stored this way. */
    public static final int MAX = 120;
    /** Stands for an empty cell. */
    public static final byte EMPTY = -128;
    /** Stands for the text "NA". */
    public static final byte NOT_AVAILABLE = -127;

    private final byte[] codes;
    private final int size;

    /** Takes the array over, of which the first {@code size} are the cells. */
    SmallIntegerColumn(byte[] codes, int size) {
        this.codes = codes;
        this.size = size;
    }

    /** Whether a stored code is a number, and no stand-in. */
    public static boolean isNumber(byte code) {
        return code >= MIN;
    }

    /** The number of a cell, {@link #EMPTY} or {@link #NOT_AVAILABLE}. */
    public byte code(int row) {
        return codes[row];
    }

    /** Writes the codes of the rows {@code from} to {@code to - 1} to the target, from its given place on. */
    public void copyCodes(int from, int to, byte[] target, int at) {
        System.arraycopy(codes, from, target, at, to - from);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.smallIntegers(this);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String text(int row) {
        return text(codes[row]);
    }

    @Override
    public boolean isEmpty(int row) {
        return codes[row] == EMPTY;
    }

    @Override
    public double number(int row) {
        byte code = codes[row];
        return isNumber(code) ? code : Double.NaN;
    }

    @Override
    public void copyNumbers(int from, int to, double[] target) {
        for (int row = from; row < to; row++) {
            byte code = codes[row];
            target[row - from] = isNumber(code) ? code : Double.NaN;
        }
    }

    /** The text that a stored code stands for. */
    public static String text(byte code) {
        if (isNumber(code)) {
            return Integer.toString(code);
        }
        return code == EMPTY ? "" : RawColumn.NOT_AVAILABLE;
    }
}
