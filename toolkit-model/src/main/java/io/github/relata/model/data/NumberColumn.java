package io.github.relata.model.data;

import java.util.Arrays;
import java.util.Optional;

/**
 * Numbers. Whole numbers from -100 to 120 take a byte each, so that a million answers to sixty items fit a laptop;
 * anything else takes a double.
 */
public final class NumberColumn implements Column {
    private final String name;
    private final String label;
    private final NumberStorage storage;

    private NumberColumn(String name, String label, NumberStorage storage) {
        this.name = name;
        this.label = label;
        this.storage = storage;
    }

    /** A column of numbers; {@code NaN} is an empty cell. */
    public static NumberColumn of(String name, String label, double... values) {
        Builder builder = builder(values.length);
        for (double value : values) {
            if (Double.isNaN(value)) {
                builder.addMissing(MissingKind.EMPTY);
            } else {
                builder.add(value);
            }
        }
        return builder.build(name, label);
    }

    /** A column whose cells have these codes, one byte each; the array is taken over. */
    public static NumberColumn ofCodes(String name, String label, CodeMeanings meanings, byte[] codes) {
        return new NumberColumn(name, label, meanings.applyTo(codes));
    }

    /** A builder that expects so many values. */
    public static Builder builder(int expectedSize) {
        return new Builder(expectedSize);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.number(this);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public int size() {
        return storage.size();
    }

    /** The value of a case, {@code NaN} where it is missing. */
    public double value(int row) {
        return storage.value(row);
    }

    @Override
    public Optional<MissingKind> missing(int row) {
        int code = storage.missingCode(row);
        return code < 0 ? Optional.empty() : Optional.of(MissingKind.of(code));
    }

    @Override
    public MissingCounts missingCounts() {
        int[] byCode = new int[MissingKind.COUNT];
        for (int row = 0; row < size(); row++) {
            int code = storage.missingCode(row);
            if (code >= 0) {
                byCode[code]++;
            }
        }
        return MissingCounts.ofCodes(byCode);
    }

    /** Copies the values of the cases {@code from} (inclusive) to {@code to} (exclusive) to the start of the target. */
    public void copy(int from, int to, double[] target) {
        storage.copy(from, to, target);
    }

    /** The same values under another name. */
    public NumberColumn named(String otherName, String otherLabel) {
        return new NumberColumn(otherName, otherLabel, storage);
    }

    /** Takes values one by one and chooses the storage. Not thread-safe. */
    public static final class Builder {
        private byte[] codes;
        private double[] values = {};
        private boolean small = true;
        private int size;

        private Builder(int expectedSize) {
            codes = new byte[expectedSize];
        }

        /** Adds a finite number. */
        public void add(double value) {
            if (small && NumberStorage.SmallIntegers.holds(value)) {
                addCode((byte) value);
            } else {
                addDouble(value);
            }
        }

        /** Adds a missing value. */
        public void addMissing(MissingKind kind) {
            if (small) {
                addCode(NumberStorage.SmallIntegers.missing(kind));
            } else {
                addDouble(NumberStorage.Doubles.missing(kind));
            }
        }

        /** The column of what was added; the builder is used up. */
        public NumberColumn build(String name, String label) {
            return new NumberColumn(
                    name,
                    label,
                    small ? new NumberStorage.SmallIntegers(codes, size) : new NumberStorage.Doubles(values, size));
        }

        private void addCode(byte code) {
            if (size == codes.length) {
                codes = Arrays.copyOf(codes, Math.max(16, size * 2));
            }
            codes[size++] = code;
        }

        private void addDouble(double value) {
            if (small) {
                widen();
            }
            if (size == values.length) {
                values = Arrays.copyOf(values, Math.max(16, size * 2));
            }
            values[size++] = value;
        }

        private void widen() {
            values = new double[Math.max(16, codes.length)];
            NumberStorage narrow = new NumberStorage.SmallIntegers(codes, size);
            for (int row = 0; row < size; row++) {
                int code = narrow.missingCode(row);
                values[row] = code < 0 ? narrow.value(row) : NumberStorage.Doubles.missing(MissingKind.of(code));
            }
            small = false;
            codes = new byte[0];
        }
    }
}
