package io.github.relata.model.intake;

/** White space in cells and headers; no-break spaces count as such. */
final class CellText {
    private CellText() {}

    static boolean isBlank(char c) {
        boolean graphic = c > ' ' && c < 0x7F;
        return !graphic && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** A text without the white space around it; the same object if there is none. */
    static CharSequence trim(CharSequence text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return to - from == text.length() ? text : text.subSequence(from, to);
    }

    /** A text without the white space around it, and one space for each run of it inside, line breaks included. */
    static String collapse(String text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                gap = !collapsed.isEmpty();
            } else {
                if (gap) {
                    collapsed.append(' ');
                    gap = false;
                }
                collapsed.append(c);
            }
        }
        return collapsed.toString();
    }
}
