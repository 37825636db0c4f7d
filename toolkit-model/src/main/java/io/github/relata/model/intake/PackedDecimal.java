package io.github.relata.model.intake;

/**
 * A plain decimal number in a long: its digits as one whole number (up to 17 of them) and how many of them stand after
 * the point. Only texts that this gives back exactly are taken: an optional minus, digits without needless zeros in
 * front, at most one point with digits on both sides; "+5", "007", ".5", "5.", "-0" and "1e3" are not.
 */
final class PackedDecimal {
    /** Answers a text that is no such number; lower than any packed decimal. */
    static final long NONE = Long.MIN_VALUE;

    private static final int MAX_DIGITS = 17;
    private static final int SCALE_BITS = 5;
    private static final long SCALE_MASK = (1 << SCALE_BITS) - 1;
    /** Whole numbers up to here are exact as doubles. */
    private static final long EXACT = 1L << 53;

    private static final double[] POWERS_OF_TEN = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17
    };

    private PackedDecimal() {}

    /** Packs a text, or answers {@link #NONE}. */
    static long parse(CharSequence text) {
        int length = text.length();
        boolean negative = length > 0 && text.charAt(0) == '-';
        int start = negative ? 1 : 0;
        if (length - start < 1 || length - start > MAX_DIGITS + 1) {
            return NONE;
        }
        long digits = 0;
        int point = length;
        for (int i = start; i < length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits = 10 * digits + (c - '0');
            } else if (c == '.' && point == length) {
                point = i;
            } else {
                return NONE;
            }
        }
        int whole = point - start;
        int scale = Math.max(0, length - point - 1);
        boolean needlessZero = whole > 1 && text.charAt(start) == '0';
        boolean bare = whole == 0 || point == length - 1;
        boolean minusZero = negative && digits == 0;
        if (needlessZero || bare || minusZero || whole + scale > MAX_DIGITS) {
            return NONE;
        }
        return pack(negative ? -digits : digits, scale);
    }

    /** Packs digits and the number of them after the point. */
    static long pack(long digits, int scale) {
        return digits << SCALE_BITS | scale;
    }

    /** All digits as one whole number with its sign. */
    static long digits(long packed) {
        return packed >> SCALE_BITS;
    }

    /** How many of the digits stand after the point. */
    static int scale(long packed) {
        return (int) (packed & SCALE_MASK);
    }

    /** The exact text. */
    static String text(long packed) {
        long digits = digits(packed);
        int scale = scale(packed);
        if (scale == 0) {
            return Long.toString(digits);
        }
        StringBuilder text = new StringBuilder(Long.toString(Math.abs(digits)));
        while (text.length() <= scale) {
            text.insert(0, '0');
        }
        text.insert(text.length() - scale, '.');
        return (digits < 0 ? text.insert(0, '-') : text).toString();
    }

    /** The nearest double. */
    static double number(long packed) {
        long digits = digits(packed);
        // One division of two exact doubles rounds once, hence correctly.
        return Math.abs(digits) <= EXACT ? digits / POWERS_OF_TEN[scale(packed)] : Double.parseDouble(text(packed));
    }
}
