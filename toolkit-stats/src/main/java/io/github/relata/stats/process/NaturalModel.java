package io.github.relata.stats.process;

import io.github.relata.stats.process.PredictorChange.Values;
import io.github.relata.stats.regression.DesignColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The part of a path model that natural effects of one predictor on one outcome need: the mediators in the order of their
 * causes, and the outcome last, each with its equation.
 */
final class NaturalModel {
    private final List<Variable> variables;
    private final List<CounterfactualEquation> equations = new ArrayList<>();
    private final int[] places;
    private final double[] offsets;
    private final boolean[] branches;

    /** @param values the predictor before and after its change, if it is a number */
    NaturalModel(
            PathModel model,
            Variable predictor,
            DesignColumn level,
            Values values,
            Variable outcome,
            CoefficientLayout layout,
            CounterfactualDesign design) {
        this.variables = model.causesAndItself(outcome);
        List<Integer> mediators = variables.subList(0, variables.size() - 1).stream()
                .map(mediator -> mediator.tableColumn(0))
                .toList();
        List<Equation> all = model.equations();
        this.places = new int[variables.size()];
        this.offsets = new double[variables.size()];
        this.branches = new boolean[variables.size()];
        for (int v = 0; v < places.length; v++) {
            Variable variable = variables.get(v);
            places[v] = placeOf(variable, all);
            offsets[v] = design.offset(variable);
            branches[v] = v < mediators.size() && (!variable.isNumeric() || isCauseOfLevels(variable, model));
            equations.add(new CounterfactualEquation(
                    all.get(places[v]),
                    layout.offset(variable),
                    design,
                    settings(predictor, level, values),
                    mediators));
        }
    }

    private static int placeOf(Variable variable, List<Equation> equations) {
        int place = 0;
        while (!equations.get(place).outcome().equals(variable)) {
            place++;
        }
        return place;
    }

    private static List<Map<Integer, Double>> settings(Variable predictor, DesignColumn level, Values values) {
        Map<Integer, Double> before = new HashMap<>();
        Map<Integer, Double> after = new HashMap<>();
        for (int i = 0; i < predictor.columns().size(); i++) {
            boolean changes = predictor.columns().get(i).equals(level);
            before.put(predictor.tableColumn(i), changes ? values.from() : 0);
            after.put(predictor.tableColumn(i), changes ? values.to() : 0);
        }
        return List.of(before, after);
    }

    /** Whether a variable, perhaps through others, explains a mediator of two levels. */
    private boolean isCauseOfLevels(Variable variable, PathModel model) {
        return variables.subList(0, variables.size() - 1).stream()
                .filter(other -> !other.isNumeric())
                .anyMatch(other -> model.causesAndItself(other).contains(variable));
    }

    /** Number of mediators. */
    int mediators() {
        return places.length - 1;
    }

    /** The equation of a mediator; that of the outcome comes after the last of them. */
    CounterfactualEquation equation(int v) {
        return equations.get(v);
    }

    /** The place of a variable's equation among all equations of the path model. */
    int place(int v) {
        return places[v];
    }

    /** Whether a variable has two levels. */
    boolean isBinary(int v) {
        return !variables.get(v).isNumeric();
    }

    /** Whether the expectation is taken value by value: of two levels, or because a mediator of two levels depends on it. */
    boolean branches(int v) {
        return branches[v];
    }

    /** What is added to the prediction of a variable to have it as given. */
    double offset(int v) {
        return offsets[v];
    }
}
