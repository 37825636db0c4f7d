package io.github.relata.report.text;

/** How much room a text takes on a terminal: letters of East Asian scripts take two places, marks above letters none. */
final class DisplayWidth {
    /** The first and the last letter of each stretch of wide ones. */
    private static final int[] WIDE = {
        0x1100, 0x115F, // Hangul letters
        0x2E80, 0xA4CF, // Chinese, Japanese
        0xAC00, 0xD7A3, // Hangul syllables
        0xF900, 0xFAFF, // more Chinese
        0xFF00, 0xFF60, // full-width forms
        0x1F300, 0x1FAFF, // pictures
        0x20000, 0x3FFFD // rarer Chinese
    };

    private static final String ELLIPSIS = "\u2026";

    private DisplayWidth() {}

    static int of(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            width += of(text.codePointAt(i));
        }
        return width;
    }

    /** A text filled with blanks behind it. */
    static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** A text filled with blanks before it. */
    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - of(text))) + text;
    }

    /** A text cut to a width of at least 1, which an ellipsis shows. */
    static String cut(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        int used = 0;
        int end = 0;
        while (used + of(text.codePointAt(end)) < width) {
            used += of(text.codePointAt(end));
            end = text.offsetByCodePoints(end, 1);
        }
        return text.substring(0, end) + ELLIPSIS;
    }

    private static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int i = 0; i < WIDE.length; i += 2) {
            if (codePoint >= WIDE[i] && codePoint <= WIDE[i + 1]) {
                return 2;
            }
        }
        return 1;
    }
}
