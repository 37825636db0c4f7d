package io.github.relata.stats.process;

import io.github.relata.stats.NumericTable;
import io.github.relata.stats.Outcome;
import io.github.relata.stats.linear.StandardErrors;
import io.github.relata.stats.regression.HierarchicalRegression;
import io.github.relata.stats.regression.HierarchicalResult;

/**
 * Moderation analysis: a regression with products, what the highest products add, and the effect of the focal predictor
 * probed over its moderators. One or more moderators, additive or multiplied, continuous or categorical; a focal predictor
 * that moderates itself is quadratic. PROCESS models 1, 2 and 3 (Hayes 2022) are special cases.
 *
 * <p>Coefficients, fit and R² change are those of {@link HierarchicalRegression} in two steps; slopes, regions and zeros
 * come from {@link Probe}. Equal to R's {@code lm}, {@code anova} and {@code vcov} or {@code sandwich::vcovHC}, {@code vcovCL}.
 *
 * <p>Conditions of the data are no errors: too few cases, a constant outcome or numbers beyond 1e150 give the reason; where
 * the model has no standard errors (perfect fit, no residual degrees of freedom) there are no slopes, regions and zeros,
 * and the model's caveats say why; a constant moderator leaves its region unavailable.
 */
public final class Moderation {
    private static final int[] NO_CLUSTERS = {};

    private final ModerationOptions options;

    private Moderation(ModerationOptions options) {
        this.options = options;
    }

    /** Moderation with these choices. */
    public static Moderation with(ModerationOptions options) {
        return new Moderation(options);
    }

    /**
     * Analyses cases that are not clustered.
     *
     * @throws IllegalArgumentException if cluster-robust errors are asked for, or the table lacks a column
     */
    public Outcome<ModerationResult> analyse(NumericTable table, ModerationModel model) {
        if (options.regression().errors() == StandardErrors.CLUSTER) {
            throw new IllegalArgumentException("cluster-robust errors need the cluster of each case");
        }
        return analyse(table, model, NO_CLUSTERS);
    }

    /**
     * Analyses cases in clusters.
     *
     * @param clusters the cluster of each case, as for {@link HierarchicalRegression}; empty where the errors ask for none
     * @throws IllegalArgumentException if there is not one code for each case, or the table lacks a column
     */
    public Outcome<ModerationResult> analyse(NumericTable table, ModerationModel model, int[] clusters) {
        CompleteCases cases = CompleteCases.of(table, model.tableColumns(), clusters);
        return fit(cases, model, cases.clusters())
                .fold(own -> Outcome.of(probed(model, cases, own)), Outcome::unavailable);
    }

    private ModerationResult probed(ModerationModel model, CompleteCases cases, HierarchicalResult own) {
        HierarchicalResult told = options.centring() == ModerationOptions.Centring.NONE
                ? own
                : fit(new CentredTable(cases, model), model, cases.clusters())
                        .ifAvailable()
                        .orElse(own);
        ModerationProbe probe = new ModerationProbe(model, cases, own.last().estimates(), options);
        return new ModerationResult(
                cases.rowCount(),
                cases.leftOut(),
                told.steps().get(0),
                told.last(),
                probe.slopes(),
                probe.contrasts(),
                probe.regions(),
                probe.zeros(),
                probe.surfaces(),
                new PredictionLines(model, cases, own.last().estimates(), options).predictions());
    }

    private Outcome<HierarchicalResult> fit(NumericTable cases, ModerationModel model, int[] clusters) {
        HierarchicalRegression regression = HierarchicalRegression.with(options.regression());
        return options.regression().errors() == StandardErrors.CLUSTER
                ? regression.fit(cases, model.design(), clusters)
                : regression.fit(cases, model.design());
    }
}
