package io.github.relata.stats.regression;

import java.util.ArrayList;
import java.util.List;

/**
 * What is regressed on what.
 *
 * @param outcome the outcome's column in the table
 * @param intercept whether the model has a constant
 * @param steps the terms that each step adds to those before it; one step for a plain regression
 */
public record RegressionDesign(int outcome, Intercept intercept, List<List<Term>> steps) {

    /** Whether a model has a constant. */
    public enum Intercept {
        INCLUDED,
        NONE
    }

    public RegressionDesign {
        List<List<Term>> copies = new ArrayList<>();
        for (List<Term> step : steps) {
            copies.add(List.copyOf(step));
        }
        steps = List.copyOf(copies);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a regression has one step at least");
        }
    }

    /** A plain regression with a constant. */
    public static RegressionDesign of(int outcome, List<Term> terms) {
        return new RegressionDesign(outcome, Intercept.INCLUDED, List.of(terms));
    }

    boolean hasIntercept() {
        return intercept == Intercept.INCLUDED;
    }

    /** The columns of all steps, in order, without the constant. */
    public List<DesignColumn> columns() {
        List<DesignColumn> columns = new ArrayList<>();
        for (List<Term> step : steps) {
            for (Term term : step) {
                columns.addAll(term.columns());
            }
        }
        return columns;
    }

    /** Checks that a table of this many columns has all that the design names. */
    void requireColumns(int available) {
        require(outcome, "the outcome", available);
        for (DesignColumn column : columns()) {
            for (Factor factor : column.factors()) {
                require(factor.column(), "\"" + column.name() + "\"", available);
            }
        }
    }

    private static void require(int column, String what, int available) {
        if (column < 0 || column >= available) {
            throw new IllegalArgumentException(
                    what + " is column " + column + ", but the table has columns 0 to " + (available - 1));
        }
    }
}
