package io.github.relata.stats.regression;

import io.github.relata.stats.NumericTable;
import io.github.relata.stats.Outcome;
import io.github.relata.stats.Reason;
import io.github.relata.stats.linear.LeastSquares;
import io.github.relata.stats.linear.LeastSquaresFit;
import io.github.relata.stats.linear.StandardErrors;
import java.util.ArrayList;
import java.util.List;

/**
 * Linear regression by least squares in steps, each of which adds terms: coefficients, fit and what every step adds.
 *
 * <p>All steps use the cases that are complete on the last one. The rows are never held but read block by block: twice, once
 * for each step, and once more for each with robust errors; a design with products is fitted a second time on z-scores.
 * How the coefficients are computed stands with {@link LeastSquares}.
 *
 * <p>Equal to R's {@code lm}, {@code summary}, {@code anova}, {@code AIC}, {@code BIC}; with robust errors to
 * {@code lmtest::coeftest} and {@code waldtest} with {@code sandwich::vcovHC} or {@code vcovCL}, where F tests with
 * clusters have G - 1 residual degrees of freedom.
 *
 * <p>Conditions of the data are no errors. No case, one case, an outcome with one value, or numbers beyond 1e150: there is
 * no result, but its reason. A predictor that is constant or collinear with those before it: its coefficient is not
 * available, the others are fitted without it. No residual degrees of freedom, or a perfect fit: there are estimates but
 * no standard errors or tests. Each of these is a caveat in the model.
 */
public final class HierarchicalRegression {
    private final RegressionOptions options;

    private HierarchicalRegression(RegressionOptions options) {
        this.options = options;
    }

    /** Regression with these choices. */
    public static HierarchicalRegression with(RegressionOptions options) {
        return new HierarchicalRegression(options);
    }

    /**
     * Fits all steps on cases that are not clustered.
     *
     * @throws IllegalArgumentException if cluster-robust errors are asked for, or the table lacks a column of the design
     */
    public Outcome<HierarchicalResult> fit(NumericTable table, RegressionDesign design) {
        if (options.errors() == StandardErrors.CLUSTER) {
            throw new IllegalArgumentException("cluster-robust errors need the cluster of each case");
        }
        return fit(table, design, Clusters.NONE);
    }

    /**
     * Fits all steps on cases in clusters.
     *
     * @param clusters the cluster of each case: a code from 0, less than the number of cases; below 0 where it is not
     *     known, which leaves the case out
     * @throws IllegalArgumentException if there is not one code for each case, a code is too high, or the table lacks a
     *     column of the design
     */
    public Outcome<HierarchicalResult> fit(NumericTable table, RegressionDesign design, int[] clusters) {
        return fit(table, design, Clusters.of(table, clusters));
    }

    private Outcome<HierarchicalResult> fit(NumericTable table, RegressionDesign design, Clusters clusters) {
        design.requireColumns(table.columnCount());
        DesignRows rows = new DesignRows(
                table, design.outcome(), design.hasIntercept(), design.columns(), clusters, Scaling.NONE);
        LeastSquares leastSquares = LeastSquares.of(rows);
        int n = leastSquares.rowCount();
        if (n < 2) {
            return Outcome.unavailable(n == 0 ? Reason.NO_CASES : Reason.TOO_FEW_CASES);
        }
        if (!leastSquares.isFinite()) {
            return Outcome.unavailable(Reason.TOO_LARGE);
        }
        if (leastSquares.isConstant(rows.columnCount())) {
            return Outcome.unavailable(Reason.CONSTANT);
        }
        Layout layout = new Layout(design);
        StandardizedCoefficients standardized = StandardizedCoefficients.of(rows, leastSquares, design);
        CoefficientTable coefficients = new CoefficientTable(layout, leastSquares, standardized, options);
        List<RegressionModel> steps = new ArrayList<>();
        for (int step = 0; step < design.steps().size(); step++) {
            LeastSquaresFit fit = leastSquares.fit(layout.columns(step));
            steps.add(new StepModel(layout, step, fit, options).with(coefficients));
        }
        return Outcome.of(new HierarchicalResult(options, table.rowCount() - n, steps));
    }
}
