package io.github.relata.stats.regression;

import java.util.List;

/**
 * What {@link HierarchicalRegression} gives.
 *
 * @param options the choices it was run with
 * @param casesLeftOut the cases without a value on the outcome, on some column of the last step, or without a cluster
 * @param steps one model for each step, all on the same cases
 */
public record HierarchicalResult(RegressionOptions options, int casesLeftOut, List<RegressionModel> steps) {
    public HierarchicalResult {
        steps = List.copyOf(steps);
    }

    /** The model of the last step, with all terms. */
    public RegressionModel last() {
        return steps.get(steps.size() - 1);
    }
}
