package io.github.relata.stats.linear;

import io.github.relata.stats.Outcome;

/**
 * A logistic model fitted by {@link LogisticLeastSquares}: the least-squares fit of its last step. Columns are named by
 * their place in the design matrix; a column that depends linearly on those before it has no coefficient.
 */
public final class LogisticFit {
    private final LeastSquaresFit weighted;
    private final Shift shift;
    private final boolean constant;
    private final double deviance;
    private final int iterations;

    LogisticFit(LeastSquaresFit weighted, Shift shift, boolean constant, double deviance, int iterations) {
        this.weighted = weighted;
        this.shift = shift;
        this.constant = constant;
        this.deviance = deviance;
        this.iterations = iterations;
    }

    /** Number of rows. */
    public int rowCount() {
        return weighted.rowCount();
    }

    /** Number of coefficients, the constant among them. */
    public int rank() {
        return weighted.rank();
    }

    /** Whether a column has a coefficient. */
    public boolean has(int column) {
        return weighted.has(column);
    }

    /** Minus twice the logarithm of the likelihood. */
    public double deviance() {
        return deviance;
    }

    /** The deviance of the model with a constant alone; of no model at all where there is no constant. */
    public double nullDeviance() {
        double n = rowCount();
        double share = constant ? shift.mean(weighted.columnCount()) : 0.5;
        return -2 * n * (share * StrictMath.log(share) + (1 - share) * StrictMath.log1p(-share));
    }

    /** The degrees of freedom of {@link #nullDeviance}. */
    public int nullDegreesOfFreedom() {
        return rowCount() - (constant ? 1 : 0);
    }

    /** Number of steps until it converged. */
    public int iterations() {
        return iterations;
    }

    /**
     * The covariance of the coefficients, or why there is none: the inverse of the information, or a sandwich on the scores
     * {@code x (y - p)} and the leverages of the weighted rows, as {@code sandwich::vcovHC} and {@code vcovCL(type = "HC1")}
     * have them for a {@code glm}. Ask it about predictors only: its constant belongs to shifted columns.
     */
    public Outcome<CoefficientCovariance> covariance(StandardErrors errors) {
        return errors == StandardErrors.CLASSICAL ? Outcome.of(classicalCovariance()) : weighted.covariance(errors);
    }

    /** The inverse of the information. */
    public CoefficientCovariance classicalCovariance() {
        return weighted.unscaledCovariance();
    }

    /** The coefficients of the columns as given, and their covariance; tests are by the normal distribution. */
    public CoefficientEstimates estimates(CoefficientCovariance covariance) {
        return covariance.estimates(weighted.columnCount()).unshifted(shift);
    }
}
