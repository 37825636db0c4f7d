package io.github.relata.stats.process;

import io.github.relata.stats.process.PredictorChange.Values;
import io.github.relata.stats.regression.DesignColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Natural effects of predictors on outcomes, and how they are computed from coefficients. */
final class NaturalEffects {
    private static final int PARTS = 3;

    private final List<Pair> pairs;
    private final List<NaturalModel> models = new ArrayList<>();
    private final int coefficients;
    private final int rows;

    /**
     * A predictor's column and an outcome.
     *
     * @param values the column before and after its change
     * @param hasProportion whether the proportion mediated is told too
     */
    record Pair(Variable predictor, DesignColumn level, Values values, Variable outcome, boolean hasProportion) {
        private int size() {
            return hasProportion ? PARTS + 1 : PARTS;
        }

        private List<Effect> effects() {
            EffectScale scale = outcome.isNumeric() ? EffectScale.UNITS : EffectScale.PROBABILITY;
            List<Effect> effects = new ArrayList<>();
            for (EffectKind kind : List.of(
                    EffectKind.NATURAL_DIRECT,
                    EffectKind.NATURAL_INDIRECT,
                    EffectKind.NATURAL_TOTAL,
                    EffectKind.PROPORTION_MEDIATED)) {
                effects.add(Effect.of(kind, level.name(), outcome.name()).on(scale));
            }
            return effects.subList(0, size());
        }
    }

    /** @param origin what was taken off the columns before the coefficients were estimated */
    NaturalEffects(
            List<Pair> pairs, PathModel model, CoefficientLayout layout, CompleteCases cases, ColumnOrigin origin) {
        this.pairs = pairs;
        this.coefficients = layout.size();
        this.rows = cases.rowCount();
        CounterfactualDesign design = new CounterfactualDesign(cases, origin);
        for (Pair pair : pairs) {
            models.add(new NaturalModel(
                    model, pair.predictor(), pair.level(), pair.values(), pair.outcome(), layout, design));
        }
    }

    /** The effects, in the order in which they are computed. */
    List<Effect> effects() {
        return pairs.stream().flatMap(pair -> pair.effects().stream()).toList();
    }

    /** Number of effects. */
    int size() {
        return pairs.stream().mapToInt(Pair::size).sum();
    }

    /** Computes the effects, on one thread. */
    Run run() {
        return new Run();
    }

    /** The models with room for what lies between. */
    final class Run {
        private final List<NaturalRun> runs = new ArrayList<>();

        private Run() {
            models.forEach(model -> runs.add(new NaturalRun(model, coefficients)));
        }

        /** Computes the effects, as {@link NaturalRun} does, into {@code target} from {@code start} on. */
        void compute(double[] coefficients, double[] variances, IntUnaryOperator counts, double[] target, int start) {
            int at = start;
            for (int p = 0; p < runs.size(); p++) {
                runs.get(p).compute(coefficients, variances, counts, rows, target, at);
                if (pairs.get(p).hasProportion()) {
                    target[at + PARTS] = target[at + 1] / target[at + 2];
                }
                at += pairs.get(p).size();
            }
        }
    }
}
