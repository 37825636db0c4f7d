package io.github.relata.stats.regression;

import io.github.relata.stats.ConfidenceInterval;
import io.github.relata.stats.linear.StandardErrors;

/**
 * The choices of a regression.
 *
 * @param errors how standard errors, tests and intervals are estimated
 * @param level the level of confidence intervals
 */
public record RegressionOptions(StandardErrors errors, double level) {
    /** Classical errors, 95% intervals. */
    public static final RegressionOptions DEFAULTS = new RegressionOptions(StandardErrors.CLASSICAL, 0.95);

    public RegressionOptions {
        ConfidenceInterval.requireLevel(level);
    }

    /** With other standard errors. */
    public RegressionOptions with(StandardErrors errors) {
        return new RegressionOptions(errors, level);
    }

    /** With another confidence level. */
    public RegressionOptions atLevel(double level) {
        return new RegressionOptions(errors, level);
    }
}
