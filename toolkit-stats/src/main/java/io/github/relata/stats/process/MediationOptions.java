package io.github.relata.stats.process;

import io.github.relata.stats.linear.StandardErrors;
import io.github.relata.stats.regression.RegressionOptions;
import io.github.relata.stats.resampling.IntervalKind;
import io.github.relata.stats.resampling.Resampling;
import java.util.Optional;

/**
 * The choices of a mediation analysis.
 *
 * @param regression standard errors of the equations, which Monte-Carlo intervals rest on too; and the level of all
 *     intervals
 * @param resampling draws, seed and progress
 * @param interval the intervals that will be asked for; percentile and BC are to be had whenever the draws are bootstrap
 *     draws, BCa takes a jackknife besides, Monte-Carlo other draws
 * @param values at which values of the moderators effects are told
 * @param natural the change of the predictors for which natural effects are told; none of these if empty
 */
public record MediationOptions(
        RegressionOptions regression,
        Resampling resampling,
        IntervalKind interval,
        ProbeValues values,
        Optional<PredictorChange> natural) {
    /** Classical errors, 95%, 10,000 draws from seed 1, percentile intervals, mean and SD. */
    public static final MediationOptions DEFAULTS = new MediationOptions(
            RegressionOptions.DEFAULTS,
            Resampling.DEFAULTS,
            IntervalKind.PERCENTILE,
            ProbeValues.meanAndSd(),
            Optional.empty());

    /** With other standard errors. */
    public MediationOptions with(StandardErrors errors) {
        return new MediationOptions(regression.with(errors), resampling, interval, values, natural);
    }

    /** With other draws. */
    public MediationOptions with(Resampling resampling) {
        return new MediationOptions(regression, resampling, interval, values, natural);
    }

    /** With other intervals. */
    public MediationOptions with(IntervalKind interval) {
        return new MediationOptions(regression, resampling, interval, values, natural);
    }

    /** At another level. */
    public MediationOptions atLevel(double level) {
        return new MediationOptions(regression.atLevel(level), resampling, interval, values, natural);
    }

    /** With effects at other values of the moderators. */
    public MediationOptions at(ProbeValues values) {
        return new MediationOptions(regression, resampling, interval, values, natural);
    }

    /** With natural direct and indirect effects for a change of the predictors. */
    public MediationOptions natural(PredictorChange change) {
        return new MediationOptions(regression, resampling, interval, values, Optional.of(change));
    }
}
