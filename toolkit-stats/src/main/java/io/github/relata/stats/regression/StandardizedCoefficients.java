package io.github.relata.stats.regression;

import io.github.relata.stats.linear.LeastSquares;
import io.github.relata.stats.linear.LeastSquaresFit;
import java.util.List;

/**
 * The coefficients of a model refitted with outcome and numeric predictors as z-scores, 0/1 columns as they are, and
 * products as products of these.
 *
 * <p>With a constant and without products the refit is the same model in other units, so that its coefficients follow
 * from those of the model itself: {@code b sd(x) / sd(y)}, and {@code b / sd(y)} for a 0/1 column.
 */
interface StandardizedCoefficients {

    /** The standardized coefficients of a fit on the first {@code columns} columns; NaN for a column left out. */
    double[] of(LeastSquaresFit fit, int columns);

    /** The way that the design calls for. */
    static StandardizedCoefficients of(DesignRows rows, LeastSquares model, RegressionDesign design) {
        List<DesignColumn> columns = design.columns();
        if (design.hasIntercept() && !hasProduct(columns)) {
            return (fit, count) -> rescaled(model, fit, columns, count);
        }
        Scaling scaling = Scaling.standard(rows, design.outcome(), columns);
        LeastSquares standardized = LeastSquares.of(rows.with(design.hasIntercept(), columns, scaling));
        return (fit, count) -> coefficients(standardized.fit(count), count);
    }

    private static boolean hasProduct(List<DesignColumn> columns) {
        for (DesignColumn column : columns) {
            if (column.isProduct()) {
                return true;
            }
        }
        return false;
    }

    private static double[] coefficients(LeastSquaresFit fit, int count) {
        double[] coefficients = new double[count];
        for (int j = 0; j < count; j++) {
            coefficients[j] = fit.coefficient(j);
        }
        return coefficients;
    }

    /** The constant of the refit is what the 0/1 columns, which keep their means, leave to it. */
    private static double[] rescaled(LeastSquares model, LeastSquaresFit fit, List<DesignColumn> design, int count) {
        double outcome = model.standardDeviation(design.size() + 1);
        double[] standardized = coefficients(fit, count);
        double constant = 0;
        for (int j = 1; j < count; j++) {
            boolean numeric = design.get(j - 1).factors().get(0).kind() == Factor.Kind.NUMERIC;
            standardized[j] *= (numeric ? model.standardDeviation(j) : 1) / outcome;
            if (!numeric && fit.has(j)) {
                constant -= standardized[j] * model.mean(j);
            }
        }
        standardized[0] = constant;
        return standardized;
    }
}
