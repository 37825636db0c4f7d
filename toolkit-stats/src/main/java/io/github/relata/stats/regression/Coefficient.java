package io.github.relata.stats.regression;

import io.github.relata.stats.ConfidenceInterval;
import java.util.Optional;

/**
 * A coefficient of a fitted model, tested against zero. What is not available is {@code NaN}, with a caveat in the model.
 *
 * @param name the design column, or {@code (Intercept)}
 * @param estimate the coefficient
 * @param standardError by the errors that were chosen
 * @param statistic t, or z in a logistic model: estimate by standard error
 * @param degreesOfFreedom n - k, with k coefficients; with clusters their number less one; {@link
 *     io.github.relata.stats.linear.CoefficientEstimates#NORMAL} in a logistic model
 * @param pValue two-sided, from Student's t or the normal distribution
 * @param confidenceInterval from the same distribution
 * @param standardizedEstimate the coefficient of the same model refitted with outcome and numeric predictors as z-scores,
 *     0/1 columns as they are, and products as products of these
 * @param contribution the predictor's part in the model; the intercept has none
 */
public record Coefficient(
        String name,
        double estimate,
        double standardError,
        double statistic,
        int degreesOfFreedom,
        double pValue,
        ConfidenceInterval confidenceInterval,
        double standardizedEstimate,
        Optional<Contribution> contribution) {

    /**
     * A predictor's part in the model; these figures do not depend on the choice of standard errors.
     *
     * @param semipartialSquared sr²: R² less R² without this column
     * @param vif the variance inflation factor: the diagonal of the inverse of the columns' correlation matrix, as
     *     {@code car::vif} for one column; without a constant the uncentred one, as there
     * @param tolerance 1 / vif
     * @param zeroOrder Pearson's correlation with the outcome
     */
    public record Contribution(double semipartialSquared, double vif, double tolerance, double zeroOrder) {
        /** That of a column which was left out. */
        static final Contribution UNAVAILABLE = new Contribution(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }
}
