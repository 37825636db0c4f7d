package io.github.relata.model.data;

/** How the numbers of a column lie in memory. */
sealed interface NumberStorage {
    int size();

    /** The value of a row, {@code NaN} where it is missing. */
    double value(int row);

    /** The code of the kind of missing, negative where the value is there. */
    int missingCode(int row);

    /** Copies the values of some rows to the start of the target. */
    void copy(int from, int to, double[] target);

    /** A byte each for whole numbers from -100 to 120; the lowest codes stand for the kinds of missing. */
    final class SmallIntegers implements NumberStorage {
        static final int SMALLEST = -100;
        static final int LARGEST = 120;

        // One look-up turns a code into its number, NaN for the kinds of missing, without a branch in the loop.
        private static final double[] VALUES = values();

        private final byte[] codes;
        private final int size;

        SmallIntegers(byte[] codes, int size) {
            this.codes = codes;
            this.size = size;
        }

        /** Whether a number can be stored so; minus zero cannot, so that what was read is what is given back. */
        static boolean holds(double value) {
            return value >= SMALLEST && value <= LARGEST && value == Math.rint(value) && (value != 0 || 1 / value > 0);
        }

        static byte missing(MissingKind kind) {
            return (byte) (Byte.MIN_VALUE + kind.code());
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public double value(int row) {
            return VALUES[codes[row] - Byte.MIN_VALUE];
        }

        @Override
        public int missingCode(int row) {
            int code = codes[row] - Byte.MIN_VALUE;
            return code < MissingKind.COUNT ? code : -1;
        }

        @Override
        public void copy(int from, int to, double[] target) {
            for (int row = from; row < to; row++) {
                target[row - from] = VALUES[codes[row] - Byte.MIN_VALUE];
            }
        }

        private static double[] values() {
            double[] values = new double[256];
            for (int code = Byte.MIN_VALUE; code <= Byte.MAX_VALUE; code++) {
                values[code - Byte.MIN_VALUE] = code < SMALLEST ? Double.NaN : code;
            }
            return values;
        }
    }

    /** A double each; the kind of missing stands in the payload of the NaN, as R keeps its NA. */
    final class Doubles implements NumberStorage {
        private static final long NAN = Double.doubleToRawLongBits(Double.NaN);

        private final double[] values;
        private final int size;

        Doubles(double[] values, int size) {
            this.values = values;
            this.size = size;
        }

        static double missing(MissingKind kind) {
            return Double.longBitsToDouble(NAN | kind.code());
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public double value(int row) {
            return values[row];
        }

        @Override
        public int missingCode(int row) {
            return Double.isNaN(values[row]) ? (int) (Double.doubleToRawLongBits(values[row]) & 0xff) : -1;
        }

        @Override
        public void copy(int from, int to, double[] target) {
            System.arraycopy(values, from, target, 0, to - from);
        }
    }
}
