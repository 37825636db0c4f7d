package io.github.relata.stats.linear;

/** The loops over arrays in which the time goes. */
final class Vectors {
    private Vectors() {}

    /** The dot product of the elements {@code from} to {@code to}, in four strands: quicker and rounder than in one. */
    static double dot(double[] x, double[] y, int from, int to) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = from;
        for (; i < to - 3; i += 4) {
            a += x[i] * y[i];
            b += x[i + 1] * y[i + 1];
            c += x[i + 2] * y[i + 2];
            d += x[i + 3] * y[i + 3];
        }
        for (; i < to; i++) {
            a += x[i] * y[i];
        }
        return (a + b) + (c + d);
    }

    /** The Euclidean norm of the elements {@code from} to {@code to}. */
    static double norm(double[] x, int from, int to) {
        return Math.sqrt(dot(x, x, from, to));
    }

    /** The sum of the first {@code n} elements. */
    static double sum(double[] x, int n) {
        double a = 0;
        double b = 0;
        int i = 0;
        for (; i < n - 1; i += 2) {
            a += x[i];
            b += x[i + 1];
        }
        return i < n ? (a + b) + x[i] : a + b;
    }

    /** {@code target += factor * x} for the elements {@code from} to {@code to}. */
    static void addMultiple(double[] target, double factor, double[] x, int from, int to) {
        for (int i = from; i < to; i++) {
            target[i] += factor * x[i];
        }
    }
}
