package io.github.relata.report.figure;

/**
 * A colour with a name. A drawing states the colour as it is on white paper, so that it looks right wherever a file is
 * opened; inside a page, {@link FigureStyle} gives the name the page's own colour.
 */
record Paint(String name, String onWhite) {
    /** Words and marks. */
    static final Paint INK = new Paint("ink", "#1d1c1a");
    /** Words and marks of second rank. */
    static final Paint SOFT = new Paint("soft", "#5c5850");
    /** Lines of a grid. */
    static final Paint HAIRLINE = new Paint("hairline", "#dcd8d0");
    /** What lies beneath. */
    static final Paint PAPER = new Paint("paper", "#ffffff");
    /** The colour of the data. */
    static final Paint ACCENT = new Paint("accent", "#1b5a86");

    /** A second colour of data, told from the first by all eyes. */
    static final Paint WARM = new Paint("warm", "#b0501c");

    /** The class of an element that is filled with it. */
    String fillClass() {
        return "f-" + name;
    }

    /** The class of an element that is outlined with it. */
    String strokeClass() {
        return "s-" + name;
    }
}
