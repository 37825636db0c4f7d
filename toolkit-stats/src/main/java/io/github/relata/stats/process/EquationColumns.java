package io.github.relata.stats.process;

import io.github.relata.stats.Reason;
import io.github.relata.stats.regression.DesignColumn;
import io.github.relata.stats.regression.Factor;
import java.util.ArrayList;
import java.util.List;

/** Where the columns of one equation stand among those of the draws, and its coefficients among all. */
final class EquationColumns {
    private final int outcome;
    private final int constant;
    private final int[] predictors;
    private final int[] places;
    private final boolean[] levels;

    private EquationColumns(int outcome, int constant, int[] predictors, int[] places, boolean[] levels) {
        this.outcome = outcome;
        this.constant = constant;
        this.predictors = predictors;
        this.places = places;
        this.levels = levels;
    }

    /** The columns of a fitted equation; one that was left out there is left out here. */
    static EquationColumns of(FittedEquation fitted, DrawColumns columns, CoefficientLayout layout) {
        Equation equation = fitted.equation();
        List<DesignColumn> design = equation.columns();
        List<Integer> kept = new ArrayList<>();
        for (int j = 0; j < design.size(); j++) {
            if (!Double.isNaN(fitted.model().coefficients().get(j + 1).estimate())) {
                kept.add(j);
            }
        }
        int constant = layout.offset(equation.outcome());
        int[] predictors = new int[kept.size()];
        int[] places = new int[kept.size()];
        boolean[] levels = new boolean[kept.size()];
        for (int i = 0; i < places.length; i++) {
            DesignColumn column = design.get(kept.get(i));
            predictors[i] = columns.place(column);
            places[i] = constant + 1 + kept.get(i);
            levels[i] = column.factors().stream().anyMatch(factor -> factor.kind() == Factor.Kind.INDICATOR);
        }
        int outcome = columns.place(equation.outcome().columns().get(0));
        return new EquationColumns(outcome, constant, predictors, places, levels);
    }

    /** Number of predictors. */
    int size() {
        return predictors.length;
    }

    /** The place of the outcome among the columns. */
    int outcome() {
        return outcome;
    }

    /** The place of a predictor among the columns. */
    int predictor(int i) {
        return predictors[i];
    }

    /** The place of the constant among the coefficients. */
    int constant() {
        return constant;
    }

    /** The place of a predictor's coefficient. */
    int place(int i) {
        return places[i];
    }

    /** Why a draw has no coefficient for a predictor: its level has too few cases, or it depends on those before it. */
    Reason failure(int i) {
        return levels[i] ? Reason.LOST_LEVEL : Reason.COLLINEAR;
    }
}
