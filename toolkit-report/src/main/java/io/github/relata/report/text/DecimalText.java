package io.github.relata.report.text;

import io.github.relata.report.results.ShortestDecimal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Numbers to so many decimals as a language writes them, with a true minus sign.
 *
 * <p>What stands in the tidy table is rounded, half away from zero as by hand: 2.675 is 2.68, though the double nearest
 * to it lies below. What rounds to zero has no sign. From 1e12 on there are three digits and a power of ten.
 */
public final class DecimalText {
    private static final String MINUS = "\u2212";
    private static final String SUPERSCRIPTS = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final BigDecimal LARGE = BigDecimal.valueOf(1_000_000_000_000L);

    private final char decimalMark;
    private final char groupMark;

    private DecimalText(char decimalMark, char groupMark) {
        this.decimalMark = decimalMark;
        this.groupMark = groupMark;
    }

    /** Numbers in a language. */
    public static DecimalText in(Locale locale) {
        return locale.getLanguage().equals("id") ? new DecimalText(',', '.') : new DecimalText('.', ',');
    }

    /** The mark between whole and fraction. */
    public char decimalMark() {
        return decimalMark;
    }

    /** A finite number: {@code 1234.50}. */
    public String fixed(double value, int decimals) {
        BigDecimal number = new BigDecimal(ShortestDecimal.of(Math.abs(value)));
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
        String digits = number.compareTo(LARGE) < 0 ? rounded.toPlainString() : scientific(number);
        String localized = digits.replace('.', decimalMark);
        return value < 0 && rounded.signum() > 0 ? MINUS + localized : localized;
    }

    /** A finite number, its thousands apart: {@code 1,234.50}. */
    public String grouped(double value, int decimals) {
        String text = fixed(value, decimals);
        int start = text.startsWith(MINUS) ? 1 : 0;
        int end = text.indexOf(decimalMark) < 0 ? text.length() : text.indexOf(decimalMark);
        StringBuilder grouped = new StringBuilder(text);
        for (int at = end - 3; at > start; at -= 3) {
            grouped.insert(at, groupMark);
        }
        return grouped.toString();
    }

    /** A finite number that 1 bounds, without the zero before the mark: {@code .25}. */
    public String bounded(double value, int decimals) {
        String text = fixed(value, decimals);
        String zero = "0" + decimalMark;
        if (text.startsWith(zero)) {
            return text.substring(1);
        }
        return text.startsWith(MINUS + zero) ? MINUS + text.substring(2) : text;
    }

    private static String scientific(BigDecimal number) {
        BigDecimal rounded = number.round(new MathContext(3, RoundingMode.HALF_UP));
        int exponent = rounded.precision() - rounded.scale() - 1;
        BigDecimal mantissa = rounded.movePointLeft(exponent).setScale(2, RoundingMode.UNNECESSARY);
        StringBuilder text = new StringBuilder(mantissa.toPlainString()).append(" \u00D7 10");
        for (char digit : Integer.toString(exponent).toCharArray()) {
            text.append(SUPERSCRIPTS.charAt(digit - '0'));
        }
        return text.toString();
    }
}
