package io.github.relata.stats.process;

import io.github.relata.stats.linear.StandardErrors;
import io.github.relata.stats.regression.RegressionOptions;
import io.github.relata.stats.resampling.IntervalKind;
import io.github.relata.stats.resampling.Resampling;

/**
 * The choices of a mediation analysis.
 *
 * @param regression standard errors of the equations, which Monte-Carlo intervals rest on too; and the level of all
 *     intervals
 * @param resampling draws, seed and progress
 * @param interval the intervals that will be asked for; percentile and BC are to be had whenever the draws are bootstrap
 *     draws, BCa takes a jackknife besides, Monte-Carlo other draws
 * @param values at which values of the moderators effects are told
 */
public record MediationOptions(
        RegressionOptions regression, Resampling resampling, IntervalKind interval, ProbeValues values) {
    /** Classical errors, 95%, 10,000 draws from seed 1, percentile intervals, mean and SD. */
    public static final MediationOptions DEFAULTS = new MediationOptions(
            RegressionOptions.DEFAULTS, Resampling.DEFAULTS, IntervalKind.PERCENTILE, ProbeValues.meanAndSd());

    /** With other standard errors. */
    public MediationOptions with(StandardErrors errors) {
        return new MediationOptions(regression.with(errors), resampling, interval, values);
    }

    /** With other draws. */
    public MediationOptions with(Resampling resampling) {
        return new MediationOptions(regression, resampling, interval, values);
    }

    /** With other intervals. */
    public MediationOptions with(IntervalKind interval) {
        return new MediationOptions(regression, resampling, interval, values);
    }

    /** At another level. */
    public MediationOptions atLevel(double level) {
        return new MediationOptions(regression.atLevel(level), resampling, interval, values);
    }

    /** With effects at other values of the moderators. */
    public MediationOptions at(ProbeValues values) {
        return new MediationOptions(regression, resampling, interval, values);
    }
}
