package io.github.relata.stats.process;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The formulas of all effects, made ready to be computed thousands of times: the effects of single arrows are linear in the
 * coefficients, routes are products of these, effects are sums of routes, and standardized effects multiples of effects. Each
 * arrow and route is computed once, however many effects share it.
 */
final class EffectProgram {
    /** No such column or sum. */
    static final int NONE = -1;

    final List<Sum> arrows = new ArrayList<>();
    final List<int[]> routes = new ArrayList<>();
    final List<Sum> sums = new ArrayList<>();
    final List<Output> outputs = new ArrayList<>();
    final List<Integer> scaled;

    private EffectProgram(List<Integer> scaled) {
        this.scaled = scaled;
    }

    /** A weighted sum of numbers, by their places. */
    static final class Sum {
        private final int[] places;
        private final double[] weights;

        Sum(int[] places, double[] weights) {
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
    record Output(int sum, int multiplier, int divisor, int divisorSum) {}

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
        new EffectCompiler(program, model, layout, shift).compile(formulas);
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
}
