package io.github.relata.report.render;

import io.github.relata.report.narrative.NumberStyle;
import io.github.relata.report.results.ShortestDecimal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Writes numbers as APA asks and a language has it: a true minus sign, no zero before the point where 1 cannot be
 * exceeded, thousands apart, a dash for what is not available.
 *
 * <p>Rounds half away from zero what stands in the tidy table: 2.675 is 2.68, as by hand, though the double nearest to
 * it lies below. What rounds to zero has no sign.
 */
public final class NumberText {
    /** What is not available. */
    public static final String NOT_AVAILABLE = "\u2013";

    private static final String MINUS = "\u2212";
    private static final String SUPERSCRIPTS = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";
    /** Numbers from here on are written with a power of ten. */
    private static final BigDecimal LARGE = BigDecimal.valueOf(1_000_000_000_000L);

    private static final double SMALLEST_P = 0.001;
    private static final double LARGEST_P = 0.999;

    private final char decimalMark;
    private final char groupMark;

    private NumberText(char decimalMark, char groupMark) {
        this.decimalMark = decimalMark;
        this.groupMark = groupMark;
    }

    /** Numbers as a language writes them. */
    public static NumberText in(Locale locale) {
        return locale.getLanguage().equals("id") ? new NumberText(',', '.') : new NumberText('.', ',');
    }

    /** The mark between whole and fraction. */
    public char decimalMark() {
        return decimalMark;
    }

    /** The text of a number in a style. */
    public String of(double value, NumberStyle style) {
        if (!Double.isFinite(value)) {
            return NOT_AVAILABLE;
        }
        return switch (style) {
            case COUNT -> grouped(value, 0);
            case GENERAL -> grouped(value, 2);
            case FINE -> grouped(value, 3);
            case CORRELATION -> withoutZero(fixed(value, 2));
            case SHARE -> withoutZero(fixed(value, 3));
            case P_VALUE -> pRelation(value, "");
            case P_RELATION -> pRelation(value, "= ");
            case PERCENT -> fixed(value, 1);
            case DEGREES_OF_FREEDOM -> fixed(value, value == Math.rint(value) ? 0 : 2);
        };
    }

    private String pRelation(double p, String equals) {
        if (p < SMALLEST_P) {
            return "< " + withoutZero(fixed(SMALLEST_P, 3));
        }
        String text = withoutZero(fixed(p, 3));
        boolean looksCertain = text.charAt(0) == '1' && p < 1;
        return looksCertain ? "> " + withoutZero(fixed(LARGEST_P, 3)) : equals + text;
    }

    private String grouped(double value, int decimals) {
        String text = fixed(value, decimals);
        int start = text.startsWith(MINUS) ? 1 : 0;
        int mark = text.indexOf(decimalMark) < 0 ? text.length() : text.indexOf(decimalMark);
        StringBuilder grouped = new StringBuilder(text);
        for (int at = mark - 3; at > start; at -= 3) {
            grouped.insert(at, groupMark);
        }
        return grouped.toString();
    }

    private String fixed(double value, int decimals) {
        BigDecimal number = new BigDecimal(ShortestDecimal.of(Math.abs(value)));
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
        String digits = number.compareTo(LARGE) < 0 ? rounded.toPlainString() : scientific(number);
        String localized = digits.replace('.', decimalMark);
        return value < 0 && rounded.signum() > 0 ? MINUS + localized : localized;
    }

    /** Three digits and a power of ten. */
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

    private String withoutZero(String text) {
        String zero = "0" + decimalMark;
        if (text.startsWith(zero)) {
            return text.substring(1);
        }
        return text.startsWith(MINUS + zero) ? MINUS + text.substring(2) : text;
    }
}
