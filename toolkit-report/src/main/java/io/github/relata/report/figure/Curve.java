package io.github.relata.report.figure;

/**
 * A line from one place to another, bent towards a third (a quadratic Bézier curve); a straight one is bent towards its
 * own middle.
 */
record Curve(double x0, double y0, double bendX, double bendY, double x1, double y1) {
    private static final int STEPS = 200;

    /** An end of a line: the box that it stops at, and the place in it that it makes for. */
    record End(Box box, double x, double y) {
        /** The middle of a box. */
        static End middle(Box box) {
            return new End(box, box.x(), box.y());
        }
    }

    /** The line from box to box, its middle {@code bend} pixels to its left, begun and ended a gap from their borders. */
    static Curve between(End from, End to, double bend, double gap) {
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        double leftX = (to.y() - from.y()) / length;
        double leftY = -(to.x() - from.x()) / length;
        Curve whole = new Curve(
                from.x(),
                from.y(),
                (from.x() + to.x()) / 2 + 2 * bend * leftX,
                (from.y() + to.y()) / 2 + 2 * bend * leftY,
                to.x(),
                to.y());
        Box start = from.box().grown(gap);
        Box end = to.box().grown(gap);
        int first = 0;
        while (first < STEPS && start.contains(whole.x(share(first)), whole.y(share(first)))) {
            first++;
        }
        int last = STEPS;
        while (last > first && end.contains(whole.x(share(last)), whole.y(share(last)))) {
            last--;
        }
        return whole.part(share(first), share(last));
    }

    private static double share(int step) {
        return (double) step / STEPS;
    }

    /** The place at a share of the way. */
    double x(double share) {
        return along(x0, bendX, x1, share);
    }

    /** The place at a share of the way. */
    double y(double share) {
        return along(y0, bendY, y1, share);
    }

    /** The direction at a share of the way, of length 1. */
    double directionX(double share) {
        return slope(x0, bendX, x1, share) / speed(share);
    }

    /** The direction at a share of the way, of length 1. */
    double directionY(double share) {
        return slope(y0, bendY, y1, share) / speed(share);
    }

    /** How much of it runs through a box, as a share of the whole. */
    double shareWithin(Box box) {
        int within = 0;
        for (int step = 0; step <= STEPS; step++) {
            within += box.contains(x(share(step)), y(share(step))) ? 1 : 0;
        }
        return within / (STEPS + 1.0);
    }

    /** The curve as the data of a path. */
    String path() {
        return "M" + Svg.number(x0) + " " + Svg.number(y0) + "Q" + Svg.number(bendX) + " " + Svg.number(bendY) + " "
                + Svg.number(x1) + " " + Svg.number(y1);
    }

    private double speed(double share) {
        return Math.hypot(slope(x0, bendX, x1, share), slope(y0, bendY, y1, share));
    }

    /** A part of the way, by de Casteljau. */
    private Curve part(double from, double to) {
        return new Curve(
                x(from), y(from), blossom(x0, bendX, x1, from, to), blossom(y0, bendY, y1, from, to), x(to), y(to));
    }

    private static double along(double a, double b, double c, double share) {
        return blossom(a, b, c, share, share);
    }

    private static double blossom(double a, double b, double c, double s, double t) {
        return (1 - s) * (1 - t) * a + (s * (1 - t) + t * (1 - s)) * b + s * t * c;
    }

    private static double slope(double a, double b, double c, double share) {
        return 2 * ((1 - share) * (b - a) + share * (c - b));
    }
}
