package io.github.relata.model.intake;

/**
 * What a number format of Excel shows of a number: days, or a time of day, or neither.
 *
 * @param days whether it shows a day, a month or a year
 * @param time whether it shows hours or seconds
 */
record ExcelDateFormat(boolean days, boolean time) {
    private static final String DAYS = "yYdD";
    private static final String TIME = "hHsS";
    private static final String MONTHS_OR_MINUTES = "mM";

    /** What a format shows by the letters outside quotes and brackets; {@code [h]} counts hours beyond a day. */
    static ExcelDateFormat of(String format) {
        boolean days = false;
        boolean time = false;
        boolean either = false;
        boolean quoted = false;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\\' || c == '_' || c == '*')) {
                // The next character stands for itself, for a gap of its width, or fills the cell.
                i++;
            } else if (!quoted && c == '[' && !isElapsed(format, i)) {
                int close = format.indexOf(']', i);
                i = close < 0 ? format.length() : close;
            } else if (!quoted) {
                days |= DAYS.indexOf(c) >= 0;
                time |= TIME.indexOf(c) >= 0;
                either |= MONTHS_OR_MINUTES.indexOf(c) >= 0;
            }
        }
        return new ExcelDateFormat(days || (either && !time), time);
    }

    /** Whether it shows anything of a date or a time. */
    boolean isDate() {
        return days || time;
    }

    /** Whether a bracket holds hours, minutes or seconds, and no colour, currency or condition. */
    private static boolean isElapsed(String format, int open) {
        int close = format.indexOf(']', open);
        if (close <= open + 1) {
            return false;
        }
        for (int i = open + 1; i < close; i++) {
            if ("hHmMsS".indexOf(format.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
