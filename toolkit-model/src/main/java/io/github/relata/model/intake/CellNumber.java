package io.github.relata.model.intake;

/**
 * Which texts spell a number: an optional sign, digits with or without a decimal mark among them, an optional exponent;
 * {@code 3}, {@code -2.50}, {@code .5}, {@code 1e-3}. Not {@code NaN}, {@code Inf}, {@code 0x1F}, {@code 1,000}, nor
 * one beyond the range of a double.
 */
public final class CellNumber {
    private CellNumber() {}

    /** The number, correctly rounded, that a text with decimal points spells; NaN if it spells none. */
    public static double of(String text) {
        return of(text, '.');
    }

    /** The number, correctly rounded, that a text with this decimal mark spells; NaN if it spells none. */
    public static double of(String text, char decimal) {
        if (!isNumber(text, decimal)) {
            return Double.NaN;
        }
        double number = Double.parseDouble(decimal == '.' ? text : text.replace(decimal, '.'));
        return Double.isInfinite(number) ? Double.NaN : number;
    }

    private static boolean isNumber(String text, char decimal) {
        int whole = digitsFrom(text, afterSign(text, 0));
        int digits = whole - afterSign(text, 0);
        int at = whole;
        if (at < text.length() && text.charAt(at) == decimal) {
            at = digitsFrom(text, whole + 1);
            digits += at - whole - 1;
        }
        if (digits == 0) {
            return false;
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            int exponent = afterSign(text, at + 1);
            at = digitsFrom(text, exponent);
            return at > exponent && at == text.length();
        }
        return at == text.length();
    }

    private static int afterSign(String text, int at) {
        return at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+') ? at + 1 : at;
    }

    private static int digitsFrom(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
