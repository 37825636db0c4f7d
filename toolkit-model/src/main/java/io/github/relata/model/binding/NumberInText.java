package io.github.relata.model.binding;

import io.github.relata.model.intake.CellNumber;
import java.util.OptionalDouble;

/**
 * The one number among the words of a cell, such as {@code 21 tahun}, {@code ±20} and {@code Rp 1.500.000}.
 *
 * @param digits the number as it is written
 * @param before what stands before it
 * @param behind what stands behind it
 */
record NumberInText(String digits, String before, String behind) {
    /** What a cell holds: digits are empty where it has no number, or more than one. */
    static NumberInText of(String cell) {
        int from = nextDigit(cell, 0);
        int to = from;
        while (to < cell.length() && (isDigit(cell, to) || (isMark(cell.charAt(to)) && isDigit(cell, to + 1)))) {
            to++;
        }
        boolean single = from < cell.length() && nextDigit(cell, to) == cell.length();
        return single
                ? new NumberInText(cell.substring(from, to), cell.substring(0, from), cell.substring(to))
                : new NumberInText("", cell, "");
    }

    /** Whether the cell has digits at all. */
    static boolean hasDigits(String cell) {
        return nextDigit(cell, 0) < cell.length();
    }

    /** The mark between groups of three digits, if there are several groups; else a blank. */
    char grouping() {
        for (char mark : new char[] {'.', ','}) {
            boolean several = digits.indexOf(mark) != digits.lastIndexOf(mark);
            boolean withDecimals = digits.indexOf(mark) >= 0 && digits.indexOf(other(mark)) > digits.indexOf(mark);
            if ((several || withDecimals) && grouped(mark)) {
                return mark;
            }
        }
        return ' ';
    }

    /** Whether it has one mark with three digits behind it, so that it may be a thousand times greater than it looks. */
    boolean isUncertain() {
        int mark = firstMark();
        return mark > 0
                && mark <= 3
                && digits.charAt(0) != '0'
                && digits.length() - mark == 4
                && firstMarkFrom(mark + 1) == digits.length();
    }

    /**
     * The number, if it is one.
     *
     * @param grouping the mark between groups of three digits, a blank if none is known
     */
    OptionalDouble number(char grouping) {
        char mark = grouping;
        String plain = digits;
        if (mark != ' ' && grouped(mark)) {
            plain = digits.replace(String.valueOf(mark), "");
        } else if (isUncertain() && mark == ' ') {
            return OptionalDouble.empty();
        }
        double number = CellNumber.of(plain.replace(',', '.'));
        if (Double.isNaN(number)) {
            return OptionalDouble.empty();
        }
        boolean negative = before.endsWith("-") || before.endsWith("−");
        return OptionalDouble.of(negative ? -number : number);
    }

    /** Whether all groups behind this mark have three digits, up to the decimals. */
    private boolean grouped(char mark) {
        int first = digits.indexOf(mark);
        if (first < 1 || first > 3) {
            return false;
        }
        int end = digits.indexOf(other(mark), first);
        int last = end < 0 ? digits.length() : end;
        if (digits.indexOf(other(mark)) >= 0 && digits.indexOf(other(mark)) < first) {
            return false;
        }
        for (int at = first; at < last; at += 4) {
            if (digits.charAt(at) != mark
                    || at + 4 > last
                    || digits.substring(at + 1, at + 4).indexOf(mark) >= 0) {
                return false;
            }
        }
        return true;
    }

    private int firstMark() {
        return firstMarkFrom(0);
    }

    private int firstMarkFrom(int start) {
        int at = start;
        while (at < digits.length() && !isMark(digits.charAt(at))) {
            at++;
        }
        return at;
    }

    private static char other(char mark) {
        return mark == '.' ? ',' : '.';
    }

    private static int nextDigit(String text, int start) {
        int at = start;
        while (at < text.length() && !isDigit(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean isMark(char c) {
        return c == '.' || c == ',';
    }
}
