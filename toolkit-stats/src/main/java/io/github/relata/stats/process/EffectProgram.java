package io.github.relata.stats.process;

import io.github.relata.stats.process.EffectFormula.RouteAt;
import io.github.relata.stats.regression.DesignColumn;
import io.github.relata.stats.regression.Factor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The formulas of all effects, made ready to be computed thousands of times: the effects of single arrows are linear in the
 * coefficients, routes are products of these, effects are sums of routes, and standardized effects multiples of effects. Each
 * arrow and route is computed once, however many effects share it.
 */
final class EffectProgram {
    private static final int NONE = -1;

    private final List<Sum> arrows = new ArrayList<>();
    private final List<int[]> routes = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private final List<Output> outputs = new ArrayList<>();
    private final List<Integer> scaled;

    private EffectProgram(List<Integer> scaled) {
        this.scaled = scaled;
    }

    /** A weighted sum of numbers, by their places. */
    private static final class Sum {
        private final int[] places;
        private final double[] weights;

        private Sum(int[] places, double[] weights) {
            this.places = places;
            this.weights = weights;
        }

        private double of(double[] values) {
            double sum = 0;
            for (int i = 0; i < places.length; i++) {
                sum += weights[i] * values[places[i]];
            }
            return sum;
        }
    }

    /** A sum, times the deviation of one column, by the deviation of another or by another sum, where there are such. */
    private record Output(int sum, int multiplier, int divisor, int divisorSum) {}

    /**
     * The program of some formulas: the effects as they are, then those that are standardized by the outcome alone, then
     * those that are standardized by the predictor too.
     *
     * @param shift what was taken off each column of the table before the coefficients were estimated
     */
    static EffectProgram of(List<EffectFormula> formulas, PathModel model, CoefficientLayout layout, double[] shift) {
        TreeSet<Integer> columns = new TreeSet<>();
        model.outcomes().forEach(outcome -> columns.add(outcome.tableColumn(0)));
        model.predictors().forEach(predictor -> columns.add(predictor.tableColumn(0)));
        EffectProgram program = new EffectProgram(List.copyOf(columns));
        new Compiler(program, model, layout, shift).compile(formulas);
        return program;
    }

    /** The columns whose standard deviations it takes, in their order. */
    List<Integer> scaledColumns() {
        return scaled;
    }

    /** Number of outputs. */
    int size() {
        return outputs.size();
    }

    /** Computes the outputs, on one thread. */
    Run run() {
        return new Run();
    }

    /** The program with room for what lies between. */
    final class Run {
        private final double[] arrowValues = new double[arrows.size()];
        private final double[] routeValues = new double[routes.size()];
        private final double[] sumValues = new double[sums.size()];

        private Run() {}

        /**
         * Computes the outputs.
         *
         * @param coefficients of all equations
         * @param deviations the standard deviations of the scaled columns
         */
        void compute(double[] coefficients, double[] deviations, double[] target) {
            for (int a = 0; a < arrowValues.length; a++) {
                arrowValues[a] = arrows.get(a).of(coefficients);
            }
            for (int r = 0; r < routeValues.length; r++) {
                double product = 1;
                for (int arrow : routes.get(r)) {
                    product *= arrowValues[arrow];
                }
                routeValues[r] = product;
            }
            for (int s = 0; s < sumValues.length; s++) {
                sumValues[s] = sums.get(s).of(routeValues);
            }
            for (int o = 0; o < outputs.size(); o++) {
                Output output = outputs.get(o);
                double value = sumValues[output.sum];
                value *= output.multiplier == NONE ? 1 : deviations[output.multiplier];
                value /= output.divisor == NONE ? 1 : deviations[output.divisor];
                target[o] = output.divisorSum == NONE ? value : value / sumValues[output.divisorSum];
            }
        }
    }

    private static final class Compiler {
        private final EffectProgram program;
        private final PathModel model;
        private final CoefficientLayout layout;
        private final double[] shift;
        private final Map<List<Object>, Integer> knownArrows = new LinkedHashMap<>();
        private final Map<List<Object>, Integer> knownRoutes = new LinkedHashMap<>();

        private Compiler(EffectProgram program, PathModel model, CoefficientLayout layout, double[] shift) {
            this.program = program;
            this.model = model;
            this.layout = layout;
            this.shift = shift;
        }

        private void compile(List<EffectFormula> formulas) {
            for (EffectFormula formula : formulas) {
                int sum = sum(formula.predictor(), formula.terms());
                int divisor = formula.divisor().isEmpty() ? NONE : sum(formula.predictor(), formula.divisor());
                program.outputs.add(new Output(sum, NONE, NONE, divisor));
            }
            for (int i = 0; i < formulas.size(); i++) {
                if (formulas.get(i).isInUnits()) {
                    program.outputs.add(new Output(program.outputs.get(i).sum, NONE, outcome(formulas.get(i)), NONE));
                }
            }
            for (int i = 0; i < formulas.size(); i++) {
                Factor predictor = formulas.get(i).predictor().factors().get(0);
                if (formulas.get(i).isInUnits() && predictor.kind() == Factor.Kind.NUMERIC) {
                    int multiplier = program.scaled.indexOf(predictor.column());
                    program.outputs.add(
                            new Output(program.outputs.get(i).sum, multiplier, outcome(formulas.get(i)), NONE));
                }
            }
        }

        private int outcome(EffectFormula formula) {
            for (Variable outcome : model.outcomes()) {
                if (outcome.name().equals(formula.effect().outcome())) {
                    return program.scaled.indexOf(outcome.tableColumn(0));
                }
            }
            return NONE;
        }

        private int sum(DesignColumn predictor, List<RouteAt> terms) {
            int[] places = new int[terms.size()];
            double[] weights = new double[terms.size()];
            for (int i = 0; i < places.length; i++) {
                places[i] = route(predictor, terms.get(i));
                weights[i] = terms.get(i).weight();
            }
            program.sums.add(new Sum(places, weights));
            return program.sums.size() - 1;
        }

        private int route(DesignColumn predictor, RouteAt term) {
            ModeratorPoint point = shifted(term.point());
            return knownRoutes.computeIfAbsent(List.of(predictor, term.route(), point), key -> {
                List<Path> paths = term.route().paths();
                int[] legs = new int[paths.size()];
                for (int i = 0; i < legs.length; i++) {
                    DesignColumn from =
                            i == 0 ? predictor : paths.get(i).from().columns().get(0);
                    legs[i] = arrow(paths.get(i), from, point);
                }
                program.routes.add(legs);
                return program.routes.size() - 1;
            });
        }

        private int arrow(Path path, DesignColumn from, ModeratorPoint point) {
            double[] weights = layout.weights(path, from, point);
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
            return knownArrows.computeIfAbsent(List.of(path, from, point), key -> {
                program.arrows.add(new Sum(Arrays.copyOf(places, size), Arrays.copyOf(used, size)));
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
}
