package io.github.relata.report.render;

import io.github.relata.report.narrative.NumberStyle;
import io.github.relata.report.text.DecimalText;
import java.util.Locale;

/**
 * Writes numbers as APA asks and a language has it: no zero before the mark where 1 cannot be exceeded, thousands
 * apart, {@code < .001} for small p, a dash for what is not available.
 */
public final class NumberText {
    /** What is not available. */
    public static final String NOT_AVAILABLE = "\u2013";

    private static final double SMALLEST_P = 0.001;
    private static final double LARGEST_P = 0.999;

    private final DecimalText decimals;

    private NumberText(DecimalText decimals) {
        this.decimals = decimals;
    }

    /** Numbers as a language writes them. */
    public static NumberText in(Locale locale) {
        return new NumberText(DecimalText.in(locale));
    }

    /** The mark between whole and fraction. */
    char decimalMark() {
        return decimals.decimalMark();
    }

    /** The text of a number in a style. */
    public String of(double value, NumberStyle style) {
        if (!Double.isFinite(value)) {
            return NOT_AVAILABLE;
        }
        return switch (style) {
            case COUNT -> decimals.grouped(value, 0);
            case GENERAL -> decimals.grouped(value, 2);
            case FINE -> decimals.grouped(value, 3);
            case CORRELATION -> decimals.bounded(value, 2);
            case SHARE -> decimals.bounded(value, 3);
            case P_VALUE -> pValue(value, "");
            case P_RELATION -> pValue(value, "= ");
            case PERCENT -> decimals.fixed(value, 1);
            case DEGREES_OF_FREEDOM -> decimals.fixed(value, value == Math.rint(value) ? 0 : 2);
        };
    }

    private String pValue(double p, String equals) {
        if (p < SMALLEST_P) {
            return "< " + decimals.bounded(SMALLEST_P, 3);
        }
        String text = decimals.bounded(p, 3);
        boolean looksCertain = p < 1 && text.charAt(0) == '1';
        return looksCertain ? "> " + decimals.bounded(LARGEST_P, 3) : equals + text;
    }
}
