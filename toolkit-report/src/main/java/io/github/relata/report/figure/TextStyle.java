package io.github.relata.report.figure;

/** How a text is set: its height in pixels, which end stands at its place, its colour. */
record TextStyle(double size, Anchor anchor, Paint paint) {
    /** The distance from the middle of a line of digits or capitals to its baseline. */
    double middleToBaseline() {
        return 0.36 * size;
    }

    TextStyle with(Paint other) {
        return new TextStyle(size, anchor, other);
    }
}
