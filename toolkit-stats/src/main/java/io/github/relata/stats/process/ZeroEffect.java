package io.github.relata.stats.process;

/**
 * Where an effect that is linear in a moderator is zero, {@code -a0 / a1}, with Fieller's interval (1954): all values at
 * which the effect does not differ from zero. In {@code stress ~ events * support}, over events, it is where the effect of
 * support is zero: where the simple slopes cross.
 *
 * <p>If the effect does not depend on the moderator significantly, the interval is not bounded: it is what lies outside two
 * values, or every value.
 *
 * @param value where the effect is zero
 * @param kind the form of the interval
 * @param lower the lower of its two values, {@code NaN} for the whole line
 * @param upper the upper of its two values, {@code NaN} for the whole line
 * @param level the level of the interval
 * @param shareBelow the share of cases strictly below {@code value}
 * @param shareAbove the share of cases strictly above
 * @param observedMin the smallest observed value of the moderator
 * @param observedMax the largest observed value
 */
public record ZeroEffect(
        double value,
        Kind kind,
        double lower,
        double upper,
        double level,
        double shareBelow,
        double shareAbove,
        double observedMin,
        double observedMax) {

    /** The form of Fieller's interval. */
    public enum Kind {
        /** From lower to upper. */
        BOUNDED,
        /** Up to lower, and from upper on. */
        OUTSIDE,
        /** Every value. */
        WHOLE_LINE
    }

    /** Whether it lies within the observed range. */
    public boolean isWithinData() {
        return value >= observedMin && value <= observedMax;
    }
}
