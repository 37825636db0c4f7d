package io.github.relata.stats.process;

import io.github.relata.stats.linear.StandardErrors;
import io.github.relata.stats.regression.RegressionOptions;

/**
 * The choices of a moderation.
 *
 * @param regression standard errors, and the level of intervals; one minus it is the level of significance
 * @param values at which values of the moderators slopes are told
 * @param significance what the bounds of the region of significance hold for
 * @param centring whether the numeric variables of the products are centred in the model; slopes, bounds and zeros are
 *     told in the variables' own units either way, and do not depend on it
 */
public record ModerationOptions(
        RegressionOptions regression, ProbeValues values, Significance significance, Centring centring) {
    /** Classical errors, 95%, mean and SD, bounds for each value by itself, no centring. */
    public static final ModerationOptions DEFAULTS = new ModerationOptions(
            RegressionOptions.DEFAULTS, ProbeValues.meanAndSd(), Significance.POINTWISE, Centring.NONE);

    /** Whether numeric variables in products are centred. */
    public enum Centring {
        NONE,
        MEAN
    }

    /** With other standard errors. */
    public ModerationOptions with(StandardErrors errors) {
        return new ModerationOptions(regression.with(errors), values, significance, centring);
    }

    /** At another level. */
    public ModerationOptions atLevel(double level) {
        return new ModerationOptions(regression.atLevel(level), values, significance, centring);
    }

    /** With slopes at other values. */
    public ModerationOptions at(ProbeValues values) {
        return new ModerationOptions(regression, values, significance, centring);
    }

    /** With other bounds. */
    public ModerationOptions with(Significance significance) {
        return new ModerationOptions(regression, values, significance, centring);
    }

    /** With or without centring. */
    public ModerationOptions with(Centring centring) {
        return new ModerationOptions(regression, values, significance, centring);
    }
}
