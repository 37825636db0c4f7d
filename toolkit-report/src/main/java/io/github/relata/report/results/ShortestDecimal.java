package io.github.relata.report.results;

import com.fasterxml.jackson.core.io.NumberOutput;

/**
 * A number as the shortest text that reads back to the same {@code double}: the same bytes on every JDK, which
 * {@code Double.toString} promises only from JDK 19 on.
 *
 * <p>Layout as in ECMAScript and RFC 8785 (canonical JSON): plain from 1e-6 up to, not including, 1e21 ({@code 0.042},
 * {@code 1500000}), else scientific ({@code 1.5e-7}, {@code 1e+21}); whole numbers without {@code .0}; negative zero is
 * {@code 0}. Digits from Schubfach (Giulietti 2020) in jackson-core; below 1e-322 it gives two where one would do.
 */
public final class ShortestDecimal {
    private static final int SMALLEST_PLAIN_POINT = -5;
    private static final int LARGEST_PLAIN_POINT = 21;

    private ShortestDecimal() {}

    /**
     * The text of a number.
     *
     * @throws IllegalArgumentException if it is not finite
     */
    public static String of(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(value + " has no text");
        }
        String text = NumberOutput.toString(value, true);
        if (text.indexOf('E') >= 0) {
            return layOut(text);
        }
        if (!text.endsWith(".0")) {
            return text;
        }
        return value == 0 ? "0" : text.substring(0, text.length() - 2);
    }

    /** Lays out a scientific text of the form {@code -d.dddE-xx} anew. */
    private static String layOut(String scientific) {
        int e = scientific.indexOf('E');
        boolean negative = scientific.charAt(0) == '-';
        int first = negative ? 1 : 0;
        String fraction = scientific.substring(first + 2, e);
        String digits = scientific.charAt(first) + (fraction.equals("0") ? "" : fraction);
        // The number is 0.digits times 10 to the power of point.
        int point = Integer.parseInt(scientific.substring(e + 1)) + 1;

        StringBuilder text = new StringBuilder(28);
        if (negative) {
            text.append('-');
        }
        if (point < SMALLEST_PLAIN_POINT || point > LARGEST_PLAIN_POINT) {
            text.append(digits.charAt(0));
            if (digits.length() > 1) {
                text.append('.').append(digits, 1, digits.length());
            }
            return text.append('e')
                    .append(point > 0 ? "+" : "")
                    .append(point - 1)
                    .toString();
        }
        if (point <= 0) {
            return text.append("0.").append("0".repeat(-point)).append(digits).toString();
        }
        if (point >= digits.length()) {
            return text.append(digits)
                    .append("0".repeat(point - digits.length()))
                    .toString();
        }
        return text.append(digits, 0, point)
                .append('.')
                .append(digits, point, digits.length())
                .toString();
    }
}
