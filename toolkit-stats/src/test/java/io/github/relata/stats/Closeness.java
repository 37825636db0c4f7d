package io.github.relata.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Compares figures with those of R. */
public final class Closeness {
    private Closeness() {}

    /** Equal but for rounding, relative to the figure; both {@code NaN} is equal. */
    public static void assertClose(String figure, double actual, double expected, double tolerance) {
        if (Double.isNaN(expected)) {
            assertThat(actual).as(figure).isNaN();
        } else {
            assertThat(actual).as(figure).isCloseTo(expected, within(tolerance * Math.abs(expected)));
        }
    }

    /** Equal but for rounding, relative to one or the figure, whichever is larger. */
    public static void assertCloseToUnit(String figure, double actual, double expected, double tolerance) {
        if (Double.isNaN(expected)) {
            assertThat(actual).as(figure).isNaN();
        } else {
            assertThat(actual).as(figure).isCloseTo(expected, within(tolerance * Math.max(1, Math.abs(expected))));
        }
    }
}
