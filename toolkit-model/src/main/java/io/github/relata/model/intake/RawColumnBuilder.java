package io.github.relata.model.intake;

import java.util.Arrays;

/**
 * Builds a {@link RawColumn} cell by cell in the tightest way that holds all of them: small integers, else decimals,
 * else texts. The first cell that does not fit moves the column on. The result depends on the cells alone, not on how
 * they were added. Not thread-safe.
 */
public final class RawColumnBuilder {
    private static final int FIRST_CAPACITY = 16;
    private static final byte[] NO_INTEGERS = {};
    private static final long[] NO_DECIMALS = {};
    private static final int[] NO_CODES = {};

    private enum Storage {
        SMALL_INTEGERS,
        DECIMALS,
        TEXTS
    }

    private Storage storage = Storage.SMALL_INTEGERS;
    private int size;
    // Only the array in use has a length.
    private byte[] integers;
    private long[] decimals = NO_DECIMALS;
    private int[] codes = NO_CODES;
    private Dictionary dictionary = new Dictionary();

    /** A builder of an empty column. */
    public RawColumnBuilder() {
        this(FIRST_CAPACITY);
    }

    /** A builder of an empty column that has room for so many cells. */
    public RawColumnBuilder(int capacity) {
        integers = new byte[Math.max(1, capacity)];
    }

    /** How many cells were added. */
    public int size() {
        return size;
    }

    /** Adds a cell by its text; white space around it is taken off. */
    public void add(CharSequence cell) {
        CharSequence text = CellText.trim(cell);
        if (text.length() == 0) {
            addEmpty();
        } else if (storage == Storage.TEXTS) {
            addText(text);
        } else if (RawColumn.NOT_AVAILABLE.contentEquals(text)) {
            addNotAvailable();
        } else {
            long packed = PackedDecimal.parse(text);
            if (packed == PackedDecimal.NONE) {
                addText(text);
            } else {
                addPacked(packed);
            }
        }
    }

    /** Adds a whole number from {@link SmallIntegerColumn#MIN} to {@link SmallIntegerColumn#MAX}. */
    public void addSmall(int number) {
        if (size < integers.length) {
            integers[size++] = (byte) number;
        } else {
            addCode((byte) number);
        }
    }

    /** Adds an empty cell. */
    public void addEmpty() {
        addSmall(SmallIntegerColumn.EMPTY);
    }

    /** Adds all cells of a column. */
    public void addAll(RawColumn column) {
        ensureCapacity(size + column.size());
        column.accept(new Appender());
    }

    /** The column; the builder begins anew. */
    public RawColumn build() {
        RawColumn column = switch (storage) {
            case SMALL_INTEGERS ->
                new SmallIntegerColumn(size == integers.length ? integers : Arrays.copyOf(integers, size));
            case DECIMALS -> new DecimalColumn(size == decimals.length ? decimals : Arrays.copyOf(decimals, size));
            case TEXTS -> new TextColumn(dictionary.texts(), size == codes.length ? codes : Arrays.copyOf(codes, size));
        };
        storage = Storage.SMALL_INTEGERS;
        size = 0;
        integers = new byte[1];
        decimals = NO_DECIMALS;
        codes = NO_CODES;
        dictionary = new Dictionary();
        return column;
    }

    /** Whether the last cell is empty. */
    boolean endsEmpty() {
        return switch (storage) {
            case SMALL_INTEGERS -> integers[size - 1] == SmallIntegerColumn.EMPTY;
            case DECIMALS -> decimals[size - 1] == DecimalColumn.EMPTY;
            case TEXTS -> codes[size - 1] == TextColumn.EMPTY;
        };
    }

    /** Takes the last cell back, which is empty. */
    void removeEmpty() {
        size--;
    }

    private void addNotAvailable() {
        addCode(SmallIntegerColumn.NOT_AVAILABLE);
    }

    private void addCode(byte code) {
        ensureCapacity(size + 1);
        switch (storage) {
            case SMALL_INTEGERS -> integers[size++] = code;
            case DECIMALS -> decimals[size++] = decimal(code);
            case TEXTS -> codes[size++] = dictionary.codeOf(SmallIntegerColumn.text(code));
        }
    }

    private void addPacked(long packed) {
        long digits = PackedDecimal.digits(packed);
        if (storage == Storage.SMALL_INTEGERS
                && PackedDecimal.scale(packed) == 0
                && digits >= SmallIntegerColumn.MIN
                && digits <= SmallIntegerColumn.MAX) {
            addSmall((int) digits);
        } else {
            addDecimal(packed);
        }
    }

    private void addDecimal(long cell) {
        if (storage == Storage.SMALL_INTEGERS) {
            becomeDecimals();
        }
        ensureCapacity(size + 1);
        if (storage == Storage.DECIMALS) {
            decimals[size++] = cell;
        } else {
            codes[size++] = dictionary.codeOf(DecimalColumn.text(cell));
        }
    }

    private void addText(CharSequence text) {
        becomeTexts();
        ensureCapacity(size + 1);
        codes[size++] = dictionary.codeOf(text);
    }

    private void becomeDecimals() {
        decimals = new long[integers.length];
        for (int row = 0; row < size; row++) {
            decimals[row] = decimal(integers[row]);
        }
        integers = NO_INTEGERS;
        storage = Storage.DECIMALS;
    }

    private void becomeTexts() {
        if (storage == Storage.TEXTS) {
            return;
        }
        codes = new int[Math.max(integers.length, decimals.length)];
        for (int row = 0; row < size; row++) {
            codes[row] = dictionary.codeOf(
                    storage == Storage.SMALL_INTEGERS
                            ? SmallIntegerColumn.text(integers[row])
                            : DecimalColumn.text(decimals[row]));
        }
        integers = NO_INTEGERS;
        decimals = NO_DECIMALS;
        storage = Storage.TEXTS;
    }

    private void ensureCapacity(int needed) {
        int capacity = Math.max(integers.length, Math.max(decimals.length, codes.length));
        if (needed <= capacity) {
            return;
        }
        int grown = Math.max(needed, Math.max(FIRST_CAPACITY, capacity + (capacity >> 1)));
        switch (storage) {
            case SMALL_INTEGERS -> integers = Arrays.copyOf(integers, grown);
            case DECIMALS -> decimals = Arrays.copyOf(decimals, grown);
            case TEXTS -> codes = Arrays.copyOf(codes, grown);
        }
    }

    private static long decimal(byte code) {
        if (SmallIntegerColumn.isNumber(code)) {
            return PackedDecimal.pack(code, 0);
        }
        return code == SmallIntegerColumn.EMPTY ? DecimalColumn.EMPTY : DecimalColumn.NOT_AVAILABLE;
    }

    /** Adds columns whole, with room already made. */
    private final class Appender implements RawColumn.Visitor<Integer> {
        @Override
        public Integer smallIntegers(SmallIntegerColumn column) {
            if (storage == Storage.SMALL_INTEGERS) {
                column.copyCodes(0, column.size(), integers, size);
                return size += column.size();
            }
            for (int row = 0; row < column.size(); row++) {
                addCode(column.code(row));
            }
            return size;
        }

        @Override
        public Integer decimals(DecimalColumn column) {
            if (storage == Storage.SMALL_INTEGERS) {
                becomeDecimals();
            }
            if (storage == Storage.DECIMALS) {
                column.copyCells(decimals, size);
                return size += column.size();
            }
            for (int row = 0; row < column.size(); row++) {
                addDecimal(column.cell(row));
            }
            return size;
        }

        @Override
        public Integer texts(TextColumn column) {
            becomeTexts();
            int[] translated = new int[column.dictionary().size()];
            for (int code = 0; code < translated.length; code++) {
                translated[code] = dictionary.codeOf(column.dictionary().get(code));
            }
            for (int row = 0; row < column.size(); row++) {
                codes[size++] = translated[column.code(row)];
            }
            return size;
        }
    }
}
