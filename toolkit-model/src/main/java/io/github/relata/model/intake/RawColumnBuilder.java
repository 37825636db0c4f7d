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
        } else if (isNotAvailable(text)) {
            addSmall(SmallIntegerColumn.NOT_AVAILABLE);
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

    /** The column; the builder begins anew. */
    public RawColumn build() {
        RawColumn column = switch (storage) {
            case SMALL_INTEGERS -> new SmallIntegerColumn(isLoose() ? Arrays.copyOf(integers, size) : integers, size);
            case DECIMALS -> new DecimalColumn(isLoose() ? Arrays.copyOf(decimals, size) : decimals, size);
            case TEXTS -> new TextColumn(dictionary.texts(), isLoose() ? Arrays.copyOf(codes, size) : codes, size);
        };
        reset(FIRST_CAPACITY);
        return column;
    }

    /** Forgets all cells and keeps the room. */
    void clear() {
        if (storage == Storage.SMALL_INTEGERS) {
            size = 0;
        } else {
            reset(capacity());
        }
    }

    /** Adds all cells of another builder behind its own. */
    void addAll(RawColumnBuilder next) {
        if (storage.compareTo(next.storage) < 0) {
            become(next.storage);
        }
        ensureCapacity(size + next.size);
        if (storage == Storage.SMALL_INTEGERS) {
            System.arraycopy(next.integers, 0, integers, size, next.size);
            size += next.size;
        } else if (storage == Storage.DECIMALS) {
            for (int row = 0; row < next.size; row++) {
                decimals[size++] = next.decimal(row);
            }
        } else if (next.storage == Storage.TEXTS) {
            addTexts(next);
        } else {
            for (int row = 0; row < next.size; row++) {
                codes[size++] = dictionary.codeOf(next.text(row));
            }
        }
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

    private void addCode(byte code) {
        ensureCapacity(size + 1);
        switch (storage) {
            case SMALL_INTEGERS -> integers[size++] = code;
            case DECIMALS -> decimals[size++] = DecimalColumn.cell(code);
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
            return;
        }
        if (storage == Storage.SMALL_INTEGERS) {
            become(Storage.DECIMALS);
        }
        ensureCapacity(size + 1);
        decimals[size++] = packed;
    }

    private void addText(CharSequence text) {
        if (storage != Storage.TEXTS) {
            become(Storage.TEXTS);
        }
        ensureCapacity(size + 1);
        codes[size++] = dictionary.codeOf(text);
    }

    private void addTexts(RawColumnBuilder next) {
        int[] translated = new int[next.dictionary.texts().size()];
        for (int code = 0; code < translated.length; code++) {
            translated[code] = dictionary.codeOf(next.dictionary.texts().get(code));
        }
        for (int row = 0; row < next.size; row++) {
            codes[size++] = translated[next.codes[row]];
        }
    }

    /** Moves all cells on to a wider storage. */
    private void become(Storage wider) {
        if (wider == Storage.DECIMALS) {
            long[] moved = new long[capacity()];
            for (int row = 0; row < size; row++) {
                moved[row] = decimal(row);
            }
            decimals = moved;
        } else {
            int[] moved = new int[capacity()];
            for (int row = 0; row < size; row++) {
                moved[row] = dictionary.codeOf(text(row));
            }
            codes = moved;
            decimals = NO_DECIMALS;
        }
        integers = NO_INTEGERS;
        storage = wider;
    }

    private long decimal(int row) {
        return storage == Storage.DECIMALS ? decimals[row] : DecimalColumn.cell(integers[row]);
    }

    private String text(int row) {
        return storage == Storage.DECIMALS ? DecimalColumn.text(decimals[row]) : SmallIntegerColumn.text(integers[row]);
    }

    private void reset(int capacity) {
        storage = Storage.SMALL_INTEGERS;
        size = 0;
        integers = new byte[capacity];
        decimals = NO_DECIMALS;
        codes = NO_CODES;
        dictionary = new Dictionary();
    }

    private int capacity() {
        return integers.length + decimals.length + codes.length;
    }

    /** Whether so much room is left over that it is worth a copy. */
    private boolean isLoose() {
        return size < capacity() - capacity() / 8;
    }

    private void ensureCapacity(int needed) {
        int capacity = capacity();
        if (needed <= capacity) {
            return;
        }
        int grown = Math.max(needed, Math.max(FIRST_CAPACITY, capacity + capacity / 2));
        switch (storage) {
            case SMALL_INTEGERS -> integers = Arrays.copyOf(integers, grown);
            case DECIMALS -> decimals = Arrays.copyOf(decimals, grown);
            case TEXTS -> codes = Arrays.copyOf(codes, grown);
        }
    }

    private static boolean isNotAvailable(CharSequence text) {
        return text.length() == 2 && text.charAt(0) == 'N' && text.charAt(1) == 'A';
    }
}
