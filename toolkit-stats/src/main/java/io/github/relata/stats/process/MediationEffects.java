package io.github.relata.stats.process;

import io.github.relata.stats.Caveat;
import io.github.relata.stats.Reason;
import io.github.relata.stats.linear.CoefficientEstimates;
import io.github.relata.stats.moments.Moments;
import io.github.relata.stats.process.MediationResult.Told;
import io.github.relata.stats.regression.Coefficient;
import io.github.relata.stats.regression.DesignColumn;
import io.github.relata.stats.regression.Factor;
import io.github.relata.stats.resampling.IntervalKind;
import io.github.relata.stats.resampling.ResamplingUnits;
import io.github.relata.stats.resampling.SamplingDistribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Computes the effects of a fitted path model: their estimates, and their draws. */
final class MediationEffects {
    private final MediationOptions options;
    private final PathModel model;
    private final CompleteCases cases;
    private final List<FittedEquation> equations;
    private final List<FittedEquation> totals;
    private final CoefficientLayout layout;
    private final List<Caveat> caveats = new ArrayList<>();

    MediationEffects(
            MediationOptions options,
            PathModel model,
            CompleteCases cases,
            List<FittedEquation> equations,
            List<FittedEquation> totals) {
        this.options = options;
        this.model = model;
        this.cases = cases;
        this.equations = equations;
        this.totals = totals;
        this.layout = new CoefficientLayout(
                equations.stream().map(FittedEquation::equation).toList());
    }

    MediationResult result() {
        List<EffectFormula> formulas = available(EffectCatalogue.of(model, new ProbeAxes(cases, options.values())));
        List<NaturalEffects.Pair> pairs = new NaturalPairs(model, cases, options, formulas, caveats).all();
        double[] noShift = new double[cases.columnCount()];
        NaturalEffects natural = new NaturalEffects(pairs, model, layout, cases, ColumnOrigin.ZERO);
        EffectValues values = new EffectValues(program(formulas, noShift), natural);
        double[] estimates = estimates(values);
        EffectDraws draws = options.interval() == IntervalKind.MONTE_CARLO
                ? monteCarlo(values, estimates)
                : bootstrap(formulas, pairs, estimates);
        List<Told> told = told(formulas, draws.outputs());
        int next = values.program().size();
        for (Effect effect : natural.effects()) {
            told.add(new Told(
                    effect, draws.outputs().get(next++), Optional.empty(), Optional.empty(), Optional.empty()));
        }
        return new MediationResult(
                options,
                cases.rowCount(),
                cases.leftOut(),
                equations,
                totals,
                told,
                NaturalPairs.changes(pairs),
                draws.made(),
                draws.failures(),
                caveats);
    }

    private EffectProgram program(List<EffectFormula> formulas, double[] shift) {
        return EffectProgram.of(formulas, model, layout, shift);
    }

    /** The effects that have an estimate; the others become caveats. */
    private List<EffectFormula> available(List<EffectFormula> formulas) {
        double[] estimates = estimates(new EffectValues(
                program(formulas, new double[cases.columnCount()]),
                new NaturalEffects(List.of(), model, layout, cases, ColumnOrigin.ZERO)));
        List<EffectFormula> available = new ArrayList<>();
        for (int i = 0; i < formulas.size(); i++) {
            if (Double.isFinite(estimates[i])) {
                available.add(formulas.get(i));
            } else {
                note(formulas.get(i).effect());
            }
        }
        return available;
    }

    /** Says once for each predictor and outcome why an effect is missing: as an equation says of the columns it left out. */
    private void note(Effect effect) {
        Reason reason = equations.stream()
                .flatMap(fitted -> fitted.model().caveats().stream())
                .filter(caveat -> caveat.subject().equals(effect.predictor())
                        || effect.mediators().contains(caveat.subject()))
                .map(Caveat::reason)
                .findFirst()
                .orElse(Reason.COLLINEAR);
        Caveat caveat = new Caveat(effect.predictor() + " -> " + effect.outcome(), "", reason);
        if (!caveats.contains(caveat)) {
            caveats.add(caveat);
        }
    }

    private double[] estimates(EffectValues values) {
        double[] estimates = new double[values.size()];
        values.run().compute(coefficients(), deviations(values), variances(), row -> 1, estimates);
        return estimates;
    }

    /** The residual variance of each equation; {@code NaN} where it is logistic. */
    private double[] variances() {
        return equations.stream()
                .mapToDouble(fitted -> {
                    double sigma = fitted.model().fit().sigma();
                    return sigma * sigma;
                })
                .toArray();
    }

    private double[] coefficients() {
        double[] coefficients = new double[layout.size()];
        int next = 0;
        for (FittedEquation fitted : equations) {
            for (Coefficient coefficient : fitted.model().coefficients()) {
                coefficients[next++] = coefficient.estimate();
            }
        }
        return coefficients;
    }

    private double[] deviations(EffectValues values) {
        return values.program().scaledColumns().stream()
                .mapToDouble(column -> Moments.of(cases.column(column)).standardDeviation())
                .toArray();
    }

    private EffectDraws bootstrap(List<EffectFormula> formulas, List<NaturalEffects.Pair> pairs, double[] estimates) {
        DrawColumns columns = new DrawColumns(cases);
        NaturalEffects natural = new NaturalEffects(pairs, model, layout, cases, columns);
        EffectValues values = new EffectValues(program(formulas, columns.shift()), natural);
        PathEstimator estimator = new PathEstimator(cases, columns, equations, layout, values);
        ResamplingUnits units = cases.clusters().length == 0
                ? ResamplingUnits.cases(columns.all())
                : ResamplingUnits.clusters(cases.clusters(), columns.all());
        return EffectDraws.bootstrap(units, estimator, estimates, options);
    }

    private EffectDraws monteCarlo(EffectValues values, double[] estimates) {
        List<CoefficientEstimates> models = equations.stream()
                .flatMap(fitted -> fitted.model().estimates().stream())
                .toList();
        if (models.size() < equations.size()) {
            return EffectDraws.none(estimates);
        }
        double[] deviations = deviations(values);
        double[] variances = variances();
        return EffectDraws.monteCarlo(
                models,
                () -> {
                    EffectValues.Run run = values.run();
                    return (coefficients, target) -> run.compute(coefficients, deviations, variances, row -> 1, target);
                },
                estimates,
                options);
    }

    /** The effects in their order, each with its outputs: as they are, by the outcome, by outcome and predictor. */
    private List<Told> told(List<EffectFormula> formulas, List<SamplingDistribution> outputs) {
        int partial = formulas.size();
        int complete = partial
                + (int) formulas.stream().filter(EffectFormula::isInUnits).count();
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < formulas.size(); i++) {
            EffectFormula formula = formulas.get(i);
            boolean numeric = formula.predictor().factors().get(0).kind() == Factor.Kind.NUMERIC;
            Optional<SamplingDistribution> partially =
                    formula.isInUnits() ? Optional.of(outputs.get(partial++)) : Optional.empty();
            Optional<SamplingDistribution> completely =
                    formula.isInUnits() && numeric ? Optional.of(outputs.get(complete++)) : Optional.empty();
            told.add(new Told(formula.effect(), outputs.get(i), partially, completely, inference(formula)));
        }
        return told;
    }

    private Optional<Inference> inference(EffectFormula formula) {
        return switch (formula.effect().kind()) {
            case DIRECT ->
                inference(
                        equations,
                        formula,
                        ModeratorValue.point(formula.effect().at()));
            case TOTAL -> inference(totals, formula, ModeratorPoint.NONE);
            default -> Optional.empty();
        };
    }

    private Optional<Inference> inference(List<FittedEquation> among, EffectFormula formula, ModeratorPoint point) {
        DesignColumn predictor = formula.predictor();
        for (FittedEquation fitted : among) {
            if (fitted.equation().outcome().name().equals(formula.effect().outcome())) {
                FocalEffect effect = fitted.equation().effect(predictor);
                return fitted.model()
                        .estimates()
                        .map(own -> Probe.of(own, effect, options.regression().level())
                                .at(point));
            }
        }
        return Optional.empty();
    }
}
