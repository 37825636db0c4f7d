package io.github.relata.stats.process;

import io.github.relata.stats.NumericTable;
import io.github.relata.stats.Outcome;
import io.github.relata.stats.linear.StandardErrors;
import io.github.relata.stats.regression.HierarchicalRegression;
import io.github.relata.stats.regression.HierarchicalResult;
import java.util.TreeSet;

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
     * @param clusters the cluster of each case, as for {@link HierarchicalRegression}
     * @throws IllegalArgumentException if there is not one code for each case, or the table lacks a column
     */
    public Outcome<ModerationResult> analyse(NumericTable table, ModerationModel model, int[] clusters) {
        Equation equation = model.equation();
        TreeSet<Integer> used = new TreeSet<>();
        used.add(equation.outcome().tableColumn(0));
        equation.columns().forEach(column -> column.factors().forEach(factor -> used.add(factor.column())));
        CompleteCases cases = CompleteCases.of(table, used, clusters);
        return fit(cases, equation, cases.clusters())
                .fold(own -> Outcome.of(probed(model, equation, cases, own)), Outcome::unavailable);
    }

    private ModerationResult probed(
            ModerationModel model, Equation equation, CompleteCases cases, HierarchicalResult own) {
        HierarchicalResult told = options.centring() == ModerationOptions.Centring.NONE
                ? own
                : fit(new CentredTable(cases, model), equation, cases.clusters())
                        .ifAvailable()
                        .orElse(own);
        ModerationProbe probe =
                new ModerationProbe(model, equation, cases, own.last().estimates(), options);
        return new ModerationResult(
                cases.rowCount(),
                cases.leftOut(),
                told.steps().get(0),
                told.last(),
                probe.slopes(),
                probe.regions(),
                probe.zeros(),
                probe.surfaces());
    }

    private Outcome<HierarchicalResult> fit(NumericTable cases, Equation equation, int[] clusters) {
        HierarchicalRegression regression = HierarchicalRegression.with(options.regression());
        return clusters.length == 0
                ? regression.fit(cases, equation.design())
                : regression.fit(cases, equation.design(), clusters);
    }
}
