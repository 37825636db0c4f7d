package io.github.relata.stats.regression;

import io.github.relata.stats.NumericTable;
import io.github.relata.stats.Outcome;
import io.github.relata.stats.Reason;
import io.github.relata.stats.linear.LeastSquares;
import io.github.relata.stats.linear.LogisticLeastSquares;
import io.github.relata.stats.linear.StandardErrors;

/**
 * Logistic regression of a 0/1 outcome: coefficients on the scale of log-odds with tests by z, deviance, and a
 * likelihood-ratio test of the model.
 *
 * <p>Equal to R's {@code glm(family = binomial)}, {@code summary}, {@code AIC}, {@code BIC}, run to full
 * convergence; with robust errors to {@code lmtest::coeftest} with {@code sandwich::vcovHC} or {@code
 * vcovCL(type = "HC1")}. How the coefficients are computed stands with {@link LogisticLeastSquares}.
 *
 * <p>Conditions of the data are no errors. No case, one case, an outcome with one value, numbers beyond 1e150, predictors
 * that tell the outcomes apart without fail ({@link Reason#SEPARATION}), an estimation that does not converge: there is no
 * result, but its reason. A predictor that is constant or collinear with those before it is left out and is a caveat.
 */
public final class LogisticRegression {
    private final RegressionOptions options;

    private LogisticRegression(RegressionOptions options) {
        this.options = options;
    }

    /** Logistic regression with these choices. */
    public static LogisticRegression with(RegressionOptions options) {
        return new LogisticRegression(options);
    }

    /**
     * Fits all terms of a design on cases that are not clustered.
     *
     * @throws IllegalArgumentException if cluster-robust errors are asked for, the table lacks a column of the design, or an
     *     outcome is neither 0 nor 1
     */
    public Outcome<RegressionModel> fit(NumericTable table, RegressionDesign design) {
        if (options.errors() == StandardErrors.CLUSTER) {
            throw new IllegalArgumentException("cluster-robust errors need the cluster of each case");
        }
        return fit(table, design, Clusters.NONE);
    }

    /**
     * Fits all terms of a design on cases in clusters.
     *
     * @param clusters the cluster of each case, as for {@link HierarchicalRegression}
     * @throws IllegalArgumentException if there is not one code for each case, a code is too high, the table lacks a column
     *     of the design, or an outcome is neither 0 nor 1
     */
    public Outcome<RegressionModel> fit(NumericTable table, RegressionDesign design, int[] clusters) {
        return fit(table, design, Clusters.of(table, clusters));
    }

    private Outcome<RegressionModel> fit(NumericTable table, RegressionDesign design, Clusters clusters) {
        design.requireColumns(table.columnCount());
        requireBinary(table, design.outcome());
        DesignRows rows = new DesignRows(
                table, design.outcome(), design.hasIntercept(), design.columns(), clusters, Scaling.NONE);
        LeastSquares columns = LeastSquares.of(rows);
        int n = columns.rowCount();
        if (n < 2) {
            return Outcome.unavailable(n == 0 ? Reason.NO_CASES : Reason.TOO_FEW_CASES);
        }
        if (!columns.isFinite()) {
            return Outcome.unavailable(Reason.TOO_LARGE);
        }
        if (columns.isConstant(rows.columnCount())) {
            return Outcome.unavailable(Reason.CONSTANT);
        }
        Layout layout = new Layout(design);
        return LogisticLeastSquares.fit(rows)
                .fold(
                        fit -> Outcome.of(new LogisticTable(layout, columns, fit, options).model()),
                        Outcome::unavailable);
    }

    private static void requireBinary(NumericTable table, int outcome) {
        double[] block = new double[NumericTable.BLOCK_ROWS];
        for (int from = 0; from < table.rowCount(); from += block.length) {
            int rows = Math.min(block.length, table.rowCount() - from);
            table.copy(outcome, from, from + rows, block);
            for (int row = 0; row < rows; row++) {
                if (block[row] != 0 && block[row] != 1 && !Double.isNaN(block[row])) {
                    throw new IllegalArgumentException(
                            "the outcome of case " + (from + row) + " is " + block[row] + ", neither 0 nor 1");
                }
            }
        }
    }
}
