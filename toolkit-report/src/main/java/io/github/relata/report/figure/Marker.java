package io.github.relata.report.figure;

/** The shape of a point. */
enum Marker {
    CIRCLE,
    SQUARE,
    DIAMOND,
    TRIANGLE;

    /** The shape for the series of that number; there are four, then they begin anew. */
    static Marker of(int series) {
        return values()[series % values().length];
    }

    /** The outline around a place, all shapes of about the same weight. */
    String path(double x, double y, double radius) {
        return switch (this) {
            case CIRCLE -> {
                String arc = "a" + n(radius) + " " + n(radius) + " 0 1 0 ";
                yield "M" + n(x - radius) + " " + n(y) + arc + n(2 * radius) + " 0" + arc + n(-2 * radius) + " 0z";
            }
            case SQUARE -> polygon(x, y, radius * 0.9, -1, -1, 1, -1, 1, 1, -1, 1);
            case DIAMOND -> polygon(x, y, radius * 1.3, 0, -1, 1, 0, 0, 1, -1, 0);
            case TRIANGLE -> polygon(x, y, radius * 1.2, 0, -1, 1, 0.75, -1, 0.75);
        };
    }

    private static String polygon(double x, double y, double unit, double... corners) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < corners.length; i += 2) {
            path.append(i == 0 ? 'M' : 'L').append(n(x + unit * corners[i])).append(' ');
            path.append(n(y + unit * corners[i + 1]));
        }
        return path.append('z').toString();
    }

    private static String n(double value) {
        return Svg.number(value);
    }
}
