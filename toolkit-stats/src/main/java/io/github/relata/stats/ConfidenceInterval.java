package io.github.relata.stats;

/**
 * An interval for a parameter.
 *
 * @param lower its lower bound, {@code NaN} where not available
 * @param upper its upper bound, {@code NaN} where not available
 * @param level the confidence level, such as 0.95
 */
public record ConfidenceInterval(double lower, double upper, double level) {
    public ConfidenceInterval {
        requireLevel(level);
    }

    /** No interval: the data do not allow one. */
    public static ConfidenceInterval unavailable(double level) {
        return new ConfidenceInterval(Double.NaN, Double.NaN, level);
    }

    /**
     * Checks a confidence level and gives it back.
     *
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public static double requireLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("confidence level " + level + " is not between 0 and 1");
        }
        return level;
    }
}
