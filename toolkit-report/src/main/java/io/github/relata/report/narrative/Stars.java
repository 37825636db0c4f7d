package io.github.relata.report.narrative;

/** Stars for p values, as the notes below the tables explain them. */
final class Stars {
    /** What is called significant in words. */
    static final double LEVEL = 0.05;

    private Stars() {}

    static String of(double p) {
        if (Double.isNaN(p) || p >= LEVEL) {
            return "";
        }
        if (p < 0.001) {
            return "***";
        }
        return p < 0.01 ? "**" : "*";
    }
}
