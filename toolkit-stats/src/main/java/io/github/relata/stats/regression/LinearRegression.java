package io.github.relata.stats.regression;

import io.github.relata.stats.NumericTable;
import io.github.relata.stats.Outcome;
import io.github.relata.stats.linear.StandardErrors;
import java.util.ArrayList;
import java.util.List;

/**
 * One linear regression by least squares, on arrays.
 *
 * <pre>{@code
 * Outcome<RegressionModel> fitted = LinearRegression.withDefaults().fit(stress, age, support);
 * }</pre>
 *
 * <p>The predictors are called {@code x1}, {@code x2} …; all are standardized as numbers. Categories, products, steps and
 * clusters are for {@link HierarchicalRegression}, which also says what is computed and what happens to data that allow
 * no result.
 */
public final class LinearRegression {
    private final RegressionOptions options;

    private LinearRegression(RegressionOptions options) {
        this.options = options;
    }

    /** Classical errors, 95% intervals. */
    public static LinearRegression withDefaults() {
        return new LinearRegression(RegressionOptions.DEFAULTS);
    }

    /** With other standard errors: any but those by cluster. */
    public LinearRegression with(StandardErrors errors) {
        return new LinearRegression(options.with(errors));
    }

    /** With another confidence level. */
    public LinearRegression atLevel(double level) {
        return new LinearRegression(options.atLevel(level));
    }

    /**
     * Regresses {@code outcome} on the predictors and a constant; cases with a {@code NaN} are left out.
     *
     * @throws IllegalArgumentException if the arrays differ in length
     */
    public Outcome<RegressionModel> fit(double[] outcome, double[]... predictors) {
        double[][] columns = new double[predictors.length + 1][];
        columns[0] = outcome;
        List<Term> terms = new ArrayList<>();
        for (int j = 1; j < columns.length; j++) {
            columns[j] = predictors[j - 1];
            terms.add(Term.numeric("x" + j, j));
        }
        return fit(NumericTable.of(columns), RegressionDesign.of(0, terms));
    }

    /** Fits the last step of a design. */
    public Outcome<RegressionModel> fit(NumericTable table, RegressionDesign design) {
        return HierarchicalRegression.with(options)
                .fit(table, design)
                .fold(result -> Outcome.of(result.last()), Outcome::unavailable);
    }
}
