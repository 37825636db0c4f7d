package io.github.relata.stats.process;

/**
 * An effect that is a straight line over a moderator, {@code a0 + a1 d} with d counted from a centre, and the covariance of
 * a0 and a1: where it is c standard errors away from zero.
 */
final class EffectLine {
    private final double centre;
    private final double a0;
    private final double a1;
    private final double v00;
    private final double v01;
    private final double v11;

    EffectLine(double centre, double a0, double a1, double v00, double v01, double v11) {
        this.centre = centre;
        this.a0 = a0;
        this.a1 = a1;
        this.v00 = v00;
        this.v01 = v01;
        this.v11 = v11;
    }

    /** Where the effect is zero: not finite where it is flat. */
    double zero() {
        return centre - a0 / a1;
    }

    double t(double moderator) {
        double d = moderator - centre;
        return (a0 + a1 * d) / Math.sqrt(v00 + 2 * v01 * d + v11 * d * d);
    }

    /** How the line and the band of {@code critical} standard errors about zero lie to each other. */
    Crossing crossing(double critical) {
        double square = critical * critical;
        double a = a1 * a1 - square * v11;
        double b = a0 * a1 - square * v01;
        double c = a0 * a0 - square * v00;
        double discriminant = b * b - a * c;
        if (!(discriminant > 0)) {
            return new Crossing(new double[0], a > 0 || (a == 0 && c > 0));
        }
        double q = -(b + Math.copySign(Math.sqrt(discriminant), b));
        double first = centre + c / q;
        double second = centre + q / a;
        if (!Double.isFinite(second)) {
            return new Crossing(new double[] {first}, b < 0);
        }
        return new Crossing(new double[] {Math.min(first, second), Math.max(first, second)}, a > 0);
    }

    /** The bounds in ascending order, and whether the effect is away from zero below the first of them. */
    static final class Crossing {
        final double[] bounds;
        final boolean significantBelow;

        private Crossing(double[] bounds, boolean significantBelow) {
            this.bounds = bounds;
            this.significantBelow = significantBelow;
        }

        /** Whether the effect is away from zero at a value of the moderator. */
        boolean isSignificantAt(double moderator) {
            boolean significant = significantBelow;
            for (double bound : bounds) {
                significant ^= moderator > bound;
            }
            return significant;
        }
    }
}
