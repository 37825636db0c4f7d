package io.github.relata.model.expression;

/**
 * Sine, cosine and direction in degrees: exact at multiples of 30, 45 and 90 degrees as far as doubles are, and with
 * the same bits on every machine.
 */
final class Degrees {
    private static final double FULL = 360;

    private Degrees() {}

    static double sin(double degrees) {
        double turned = turned(degrees);
        return turned <= 180 ? upperSine(turned) : -upperSine(turned - 180);
    }

    static double cos(double degrees) {
        return sin(turned(degrees) + 90);
    }

    /** The direction of a point from the origin, from 0 up to 360, 90 being that of y; unknown for the origin itself. */
    static double angle(double y, double x) {
        if (x == 0 && y == 0) {
            return Double.NaN;
        }
        double ay = Math.abs(y);
        double ax = Math.abs(x);
        double acute = ay <= ax ? arctangent(ay, ax) : 90 - arctangent(ax, ay);
        double upper = x < 0 ? 180 - acute : acute;
        return y < 0 ? turned(FULL - upper) : upper;
    }

    /** The same direction from 0 up to 360. */
    private static double turned(double degrees) {
        double rest = degrees % FULL;
        return rest < 0 ? rest + FULL : rest;
    }

    /** The sine of 0 to 180 degrees. */
    private static double upperSine(double degrees) {
        double acute = degrees > 90 ? 180 - degrees : degrees;
        if (acute == 30) {
            return 0.5;
        }
        return acute < 45 ? StrictMath.sin(radians(acute)) : StrictMath.cos(radians(90 - acute));
    }

    private static double arctangent(double smaller, double larger) {
        return StrictMath.atan2(smaller, larger) * 180 / Math.PI;
    }

    private static double radians(double degrees) {
        return degrees / 180 * Math.PI;
    }
}
