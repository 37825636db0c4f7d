package io.github.relata.stats.process;

import io.github.relata.stats.process.EffectFormula.RouteAt;
import io.github.relata.stats.regression.DesignColumn;
import io.github.relata.stats.regression.Factor;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns formulas into an {@link EffectProgram}: each arrow and each route at a point becomes one step of it, once. */
final class EffectCompiler {
    private final EffectProgram program;
    private final PathModel model;
    private final CoefficientLayout layout;
    private final double[] shift;
    private final Map<List<Object>, Integer> knownArrows = new HashMap<>();
    private final Map<List<Object>, Integer> knownRoutes = new HashMap<>();

    EffectCompiler(EffectProgram program, PathModel model, CoefficientLayout layout, double[] shift) {
        this.program = program;
        this.model = model;
        this.layout = layout;
        this.shift = shift;
    }

    void compile(List<EffectFormula> formulas) {
        for (EffectFormula formula : formulas) {
            int sum = sum(formula.predictor(), formula.terms());
            int divisor =
                    formula.divisor().isEmpty() ? EffectProgram.NONE : sum(formula.predictor(), formula.divisor());
            program.outputs.add(new EffectProgram.Output(sum, EffectProgram.NONE, EffectProgram.NONE, divisor));
        }
        for (int i = 0; i < formulas.size(); i++) {
            if (formulas.get(i).isInUnits()) {
                program.outputs.add(new EffectProgram.Output(
                        program.outputs.get(i).sum(),
                        EffectProgram.NONE,
                        outcome(formulas.get(i)),
                        EffectProgram.NONE));
            }
        }
        for (int i = 0; i < formulas.size(); i++) {
            Factor predictor = formulas.get(i).predictor().factors().get(0);
            if (formulas.get(i).isInUnits() && predictor.kind() == Factor.Kind.NUMERIC) {
                int multiplier = program.scaled.indexOf(predictor.column());
                program.outputs.add(new EffectProgram.Output(
                        program.outputs.get(i).sum(), multiplier, outcome(formulas.get(i)), EffectProgram.NONE));
            }
        }
    }

    private int outcome(EffectFormula formula) {
        for (Variable outcome : model.outcomes()) {
            if (outcome.name().equals(formula.effect().outcome())) {
                return program.scaled.indexOf(outcome.tableColumn(0));
            }
        }
        return EffectProgram.NONE;
    }

    private int sum(DesignColumn predictor, List<RouteAt> terms) {
        int[] places = new int[terms.size()];
        double[] weights = new double[terms.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = route(predictor, terms.get(i));
            weights[i] = terms.get(i).weight();
        }
        program.sums.add(new EffectProgram.Sum(places, weights));
        return program.sums.size() - 1;
    }

    private int route(DesignColumn predictor, RouteAt term) {
        ModeratorPoint point = shifted(term.point());
        return knownRoutes.computeIfAbsent(List.of(predictor, term.route(), point), key -> {
            List<Arrow> arrows = term.route().arrows();
            int[] legs = new int[arrows.size()];
            for (int i = 0; i < legs.length; i++) {
                DesignColumn from =
                        i == 0 ? predictor : arrows.get(i).from().columns().get(0);
                legs[i] = arrow(arrows.get(i), from, point);
            }
            program.routes.add(legs);
            return program.routes.size() - 1;
        });
    }

    private int arrow(Arrow arrow, DesignColumn from, ModeratorPoint point) {
        double[] weights = layout.weights(arrow, from, point);
        int[] places = new int[weights.length];
        double[] used = new double[weights.length];
        int count = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] != 0) {
                places[count] = i;
                used[count++] = weights[i];
            }
        }
        int size = count;
        return knownArrows.computeIfAbsent(List.of(arrow, from, point), key -> {
            program.arrows.add(new EffectProgram.Sum(Arrays.copyOf(places, size), Arrays.copyOf(used, size)));
            return program.arrows.size() - 1;
        });
    }

    private ModeratorPoint shifted(ModeratorPoint point) {
        ModeratorPoint moved = point;
        for (Map.Entry<Integer, Double> value : point.values().entrySet()) {
            moved = moved.with(value.getKey(), value.getValue() - shift[value.getKey()]);
        }
        return moved;
    }
}
