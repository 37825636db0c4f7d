package io.github.relata.model.data;

import java.util.Arrays;

/** What each of 256 codes of a byte means to a column of numbers; nothing, until it is said. Not thread-safe. */
public final class CodeMeanings {
    private static final int CODES = 256;

    private final byte[] small = new byte[CODES];
    private final boolean[] fits = new boolean[CODES];
    private final double[] values = new double[CODES];

    /** Meanings of codes, each of which stands for an empty cell so far. */
    public CodeMeanings() {
        Arrays.fill(small, NumberStorage.SmallIntegers.missing(MissingKind.EMPTY));
        Arrays.fill(fits, true);
        Arrays.fill(values, NumberStorage.Doubles.missing(MissingKind.EMPTY));
    }

    /** Says that a code is a finite number. */
    public void number(byte code, double value) {
        int index = code - Byte.MIN_VALUE;
        values[index] = value;
        fits[index] = NumberStorage.SmallIntegers.holds(value);
        small[index] = fits[index] ? (byte) value : 0;
    }

    /** Says that a code is a missing value. */
    public void missing(byte code, MissingKind kind) {
        int index = code - Byte.MIN_VALUE;
        values[index] = NumberStorage.Doubles.missing(kind);
        fits[index] = true;
        small[index] = NumberStorage.SmallIntegers.missing(kind);
    }

    /** The storage of a column whose cells have these codes, which are used up. */
    NumberStorage applyTo(byte[] codes) {
        boolean all = true;
        for (boolean fit : fits) {
            all &= fit;
        }
        return all ? smallIntegers(codes) : doubles(codes);
    }

    private NumberStorage smallIntegers(byte[] codes) {
        for (int row = 0; row < codes.length; row++) {
            codes[row] = small[codes[row] - Byte.MIN_VALUE];
        }
        return new NumberStorage.SmallIntegers(codes, codes.length);
    }

    private NumberStorage doubles(byte[] codes) {
        double[] numbers = new double[codes.length];
        for (int row = 0; row < codes.length; row++) {
            numbers[row] = values[codes[row] - Byte.MIN_VALUE];
        }
        return new NumberStorage.Doubles(numbers, numbers.length);
    }
}
