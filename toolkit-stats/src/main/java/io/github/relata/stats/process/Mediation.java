package io.github.relata.stats.process;

import io.github.relata.stats.NumericTable;
import io.github.relata.stats.Outcome;
import io.github.relata.stats.Reason;
import io.github.relata.stats.linear.StandardErrors;
import io.github.relata.stats.regression.HierarchicalRegression;
import io.github.relata.stats.regression.LogisticRegression;
import io.github.relata.stats.regression.RegressionModel;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Mediation and conditional process analysis: a {@link PathModel} estimated by least squares, equation by equation (by
 * maximum likelihood where an equation is logistic), and all its effects with intervals from one set of draws. Direct, specific indirect, total indirect and total effects, contrasts,
 * conditional effects at values of the moderators, indices of moderated mediation, the proportion mediated, and
 * standardized effects with standard deviations taken anew in each draw.
 *
 * <p>Point estimates equal R's {@code lm} and, in a saturated model, {@code lavaan::sem}; draws are a case bootstrap, with
 * clusters a cluster bootstrap, or Monte-Carlo draws.
 *
 * <p>Conditions of the data are no errors: no case, a constant mediator or outcome, or numbers beyond 1e150 give the
 * reason, as does an outcome that its predictors tell without fail; an effect that needs a collinear or constant column is
 * a caveat; a draw whose equations cannot be solved is a failed draw, counted with its reason.
 */
public final class Mediation {
    private static final int[] NO_CLUSTERS = {};

    private final MediationOptions options;

    private Mediation(MediationOptions options) {
        this.options = options;
    }

    /** Mediation with these choices. */
    public static Mediation with(MediationOptions options) {
        return new Mediation(options);
    }

    /**
     * Analyses cases that are not clustered.
     *
     * @throws IllegalArgumentException if cluster-robust errors are asked for, or the table lacks a column
     * @throws java.util.concurrent.CancellationException if whoever watches the draws does not want to go on
     */
    public Outcome<MediationResult> analyse(NumericTable table, PathModel model) {
        if (options.regression().errors() == StandardErrors.CLUSTER) {
            throw new IllegalArgumentException("cluster-robust errors need the cluster of each case");
        }
        return analyse(table, model, NO_CLUSTERS);
    }

    /**
     * Analyses cases in clusters: whole clusters are drawn.
     *
     * @param clusters the cluster of each case, as for {@link HierarchicalRegression}
     * @throws IllegalArgumentException if there is not one code for each case, or the table lacks a column
     * @throws java.util.concurrent.CancellationException if whoever watches the draws does not want to go on
     */
    public Outcome<MediationResult> analyse(NumericTable table, PathModel model, int[] clusters) {
        List<Equation> equations = model.equations();
        TreeSet<Integer> used = new TreeSet<>();
        for (Equation equation : equations) {
            used.add(equation.outcome().tableColumn(0));
            equation.columns().forEach(column -> column.factors().forEach(factor -> used.add(factor.column())));
        }
        CompleteCases cases = CompleteCases.of(table, used, clusters);
        if (cases.rowCount() == 0) {
            return Outcome.unavailable(Reason.NO_CASES);
        }
        return fit(cases, equations).fold(fitted -> effects(model, cases, fitted), Outcome::unavailable);
    }

    private Outcome<MediationResult> effects(PathModel model, CompleteCases cases, List<FittedEquation> fitted) {
        return fit(cases, totalEquations(model))
                .fold(
                        totals -> Outcome.of(new MediationEffects(options, model, cases, fitted, totals).result()),
                        Outcome::unavailable);
    }

    /** The equations without mediators, where they give the total effects. */
    private static List<Equation> totalEquations(PathModel model) {
        if (!model.isSaturated()) {
            return List.of();
        }
        List<Variable> covariates =
                model.covariates().stream().map(PathModel.Covariate::variable).toList();
        List<Equation> totals = new ArrayList<>();
        for (Variable outcome : model.outcomes()) {
            List<Arrow> arrows = model.predictors().stream()
                    .map(predictor -> Arrow.of(predictor, outcome))
                    .toList();
            totals.add(Equation.of(outcome, arrows, covariates));
        }
        return totals;
    }

    private Outcome<List<FittedEquation>> fit(CompleteCases cases, List<Equation> equations) {
        List<FittedEquation> fitted = new ArrayList<>();
        for (Equation equation : equations) {
            Outcome<RegressionModel> model =
                    equation.isLogistic() ? logistic(cases, equation) : linear(cases, equation);
            if (model instanceof Outcome.Unavailable<RegressionModel> none) {
                return Outcome.unavailable(none.reason());
            }
            model.ifAvailable().ifPresent(own -> fitted.add(new FittedEquation(equation, own)));
        }
        return Outcome.of(fitted);
    }

    private Outcome<RegressionModel> linear(CompleteCases cases, Equation equation) {
        HierarchicalRegression regression = HierarchicalRegression.with(options.regression());
        return (cases.clusters().length == 0
                        ? regression.fit(cases, equation.design())
                        : regression.fit(cases, equation.design(), cases.clusters()))
                .fold(result -> Outcome.of(result.last()), Outcome::unavailable);
    }

    private Outcome<RegressionModel> logistic(CompleteCases cases, Equation equation) {
        LogisticRegression regression = LogisticRegression.with(options.regression());
        return cases.clusters().length == 0
                ? regression.fit(cases, equation.design())
                : regression.fit(cases, equation.design(), cases.clusters());
    }
}
