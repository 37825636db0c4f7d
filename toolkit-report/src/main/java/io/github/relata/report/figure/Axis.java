package io.github.relata.report.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * A straight axis: values from {@code low} to {@code high} on places from {@code start} to {@code end}.
 *
 * @param step the distance of its ticks: 1, 2 or 5 times a power of ten
 * @param decimals the decimals that its ticks need
 */
record Axis(double low, double high, double start, double end, double step, int decimals) {
    /** An axis that begins and ends on a tick and covers a range with about so many steps. */
    static Axis covering(double lowest, double highest, double start, double end, int steps) {
        boolean flat = !(highest > lowest);
        double low = flat ? lowest - 1 : lowest;
        double high = flat ? highest + 1 : highest;
        int exponent = (int) Math.floor(StrictMath.log10((high - low) / steps));
        double power = powerOfTen(exponent);
        double rough = (high - low) / steps / power;
        int factor = rough < 1.5 ? 1 : rough < 3.2 ? 2 : rough < 7.5 ? 5 : 10;
        double step = factor * power;
        int decimals = Math.max(0, factor == 10 ? -exponent - 1 : -exponent);
        return new Axis(Math.floor(low / step) * step, Math.ceil(high / step) * step, start, end, step, decimals);
    }

    /** An axis that begins and ends with a range, with ticks inside it. */
    static Axis spanning(double lowest, double highest, double start, double end, int steps) {
        Axis ticks = covering(lowest, highest, start, end, steps);
        return highest > lowest ? new Axis(lowest, highest, start, end, ticks.step, ticks.decimals) : ticks;
    }

    /** The place of a value. */
    double at(double value) {
        return start + (value - low) / (high - low) * (end - start);
    }

    /** The values of its ticks. */
    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        // A tick that is beside an end by a rounding belongs to it.
        long first = (long) Math.ceil(low / step - 1e-9);
        long last = (long) Math.floor(high / step + 1e-9);
        for (long tick = first; tick <= last; tick++) {
            ticks.add(tick * step);
        }
        return ticks;
    }

    private static double powerOfTen(int exponent) {
        return Double.parseDouble("1e" + exponent);
    }
}
