package io.github.relata.report.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide texts are, near enough to place them: the advance widths of Helvetica, with room for the wider letters of
 * whatever stands in for it.
 */
final class TextMetrics {
    private static final String ELLIPSIS = "\u2026";
    private static final double ROOM_TO_SPARE = 1.16;
    private static final int OTHER = 600;
    private static final int IDEOGRAPH = 1000;
    private static final char FIRST_IDEOGRAPH = '\u2E80';

    /** Thousandths of the font size for the characters from space to tilde. */
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, // space to /
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, // 0 to ?
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, // @ to O
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, // P to _
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, // ` to o
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584, // p to ~
    };

    private TextMetrics() {}

    /** The width of a text in pixels. */
    static double width(String text, double size) {
        int thousandths = 0;
        for (int i = 0; i < text.length(); i++) {
            thousandths += advance(text.charAt(i));
        }
        return thousandths * size / 1000 * ROOM_TO_SPARE;
    }

    /** A text in lines of limited width; what does not fit ends in an ellipsis. */
    static List<String> lines(String text, double size, double width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (lines.size() < most - 1 && width(rest, size) > width) {
            int blank = lastBlankWithin(rest, size, width);
            if (blank < 0) {
                break;
            }
            lines.add(rest.substring(0, blank));
            rest = rest.substring(blank + 1).strip();
        }
        lines.add(truncated(rest, size, width));
        return lines;
    }

    /** A text on one line of limited width. */
    static String truncated(String text, double size, double width) {
        if (width(text, size) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end) + ELLIPSIS, size) > width) {
            // A pair of surrogates is one character.
            end -= end > 1 && Character.isLowSurrogate(text.charAt(end - 1)) ? 2 : 1;
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    private static int lastBlankWithin(String text, double size, double width) {
        int blank = text.lastIndexOf(' ');
        while (blank > 0 && width(text.substring(0, blank), size) > width) {
            blank = text.lastIndexOf(' ', blank - 1);
        }
        return blank;
    }

    private static int advance(char c) {
        if (c >= ' ' && c <= '~') {
            return WIDTHS[c - ' '];
        }
        return c >= FIRST_IDEOGRAPH ? IDEOGRAPH : OTHER;
    }
}
