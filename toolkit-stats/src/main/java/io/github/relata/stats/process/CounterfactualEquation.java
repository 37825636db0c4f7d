package io.github.relata.stats.process;

import io.github.relata.stats.regression.DesignColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An equation whose predictor and mediators can be set: the linear predictor of each case with the predictor at either
 * value and all mediators at zero, and what one step of each mediator adds to it.
 */
final class CounterfactualEquation {
    private final int constant;
    private final double[][] before;
    private final double[][] after;
    private final List<List<Step>> steps = new ArrayList<>();

    /** The part of a mediator's step that one coefficient has. */
    private static final class Step {
        private final int coefficient;
        private final double[] values;

        private Step(int coefficient, double[] values) {
            this.coefficient = coefficient;
            this.values = values;
        }
    }

    /**
     * @param constant the place of the constant among the coefficients; those of the columns follow
     * @param change values of the predictor's columns in the table, before its change and after it
     * @param mediators columns of the mediators in the table
     */
    CounterfactualEquation(
            Equation equation,
            int constant,
            CounterfactualDesign design,
            List<Map<Integer, Double>> change,
            List<Integer> mediators) {
        List<DesignColumn> columns = equation.columns();
        this.constant = constant;
        this.before = new double[columns.size()][];
        this.after = new double[columns.size()][];
        mediators.forEach(mediator -> steps.add(new ArrayList<>()));
        for (int j = 0; j < before.length; j++) {
            DesignColumn column = columns.get(j);
            before[j] = design.column(column, with(change.get(0), mediators, -1));
            after[j] = design.column(column, with(change.get(1), mediators, -1));
            for (int m = 0; m < mediators.size(); m++) {
                int mediator = mediators.get(m);
                if (column.factors().stream().anyMatch(factor -> factor.column() == mediator)) {
                    double[] values = design.column(column, with(change.get(0), mediators, mediator));
                    for (int row = 0; row < values.length; row++) {
                        values[row] -= before[j][row];
                    }
                    steps.get(m).add(new Step(constant + 1 + j, values));
                }
            }
        }
    }

    /** Values of the predictor, and of the mediators: zero, but one for the mediator that takes a step. */
    private static Map<Integer, Double> with(Map<Integer, Double> change, List<Integer> mediators, int stepping) {
        Map<Integer, Double> settings = new HashMap<>(change);
        mediators.forEach(mediator -> settings.put(mediator, mediator == stepping ? 1.0 : 0.0));
        return settings;
    }

    /** The linear predictor of a case with all mediators at zero. */
    double base(int row, boolean changed, double[] coefficients) {
        double sum = coefficients[constant];
        double[][] columns = changed ? after : before;
        for (int j = 0; j < columns.length; j++) {
            sum += coefficients[constant + 1 + j] * columns[j][row];
        }
        return sum;
    }

    /** What one step of a mediator adds to the linear predictor of a case. */
    double step(int row, int mediator, double[] coefficients) {
        double sum = 0;
        for (Step step : steps.get(mediator)) {
            sum += coefficients[step.coefficient] * step.values[row];
        }
        return sum;
    }
}
