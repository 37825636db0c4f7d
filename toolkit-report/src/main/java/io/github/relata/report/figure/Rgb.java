package io.github.relata.report.figure;

/** A colour of the sRGB space, each part from 0 to 255. */
record Rgb(int red, int green, int blue) {
    static final Rgb BLACK = new Rgb(0, 0, 0);
    static final Rgb WHITE = new Rgb(255, 255, 255);

    /** The colour on the way to another, for a share from 0 to 1. */
    Rgb towards(Rgb other, double share) {
        return new Rgb(
                between(red, other.red, share), between(green, other.green, share), between(blue, other.blue, share));
    }

    /** Black or white, whichever is read better on this colour; the contrast is never below 4.5 (WCAG AA). */
    Rgb ink() {
        return contrast(BLACK) >= contrast(WHITE) ? BLACK : WHITE;
    }

    /** The contrast to another colour as WCAG 2 defines it, from 1 to 21. */
    double contrast(Rgb other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** The colour as {@code #rrggbb}. */
    String hex() {
        int code = 1 << 24 | red << 16 | green << 8 | blue;
        return "#" + Integer.toHexString(code).substring(1);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
