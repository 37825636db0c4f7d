package io.github.relata.stats.linear;

/** How the covariance of regression coefficients is estimated. */
public enum StandardErrors {
    /** One residual variance for all cases, as R's {@code vcov(lm)}. */
    CLASSICAL,
    /** White's heteroscedasticity-consistent estimator: each case's squared residual. */
    HC0,
    /** HC0 times n / (n - k). */
    HC1,
    /** Squared residuals over 1 - h, the case's leverage. */
    HC2,
    /** Squared residuals over (1 - h)². */
    HC3,
    /** Squared residuals over (1 - h)^min(4, h n / k). */
    HC4,
    /** Cases correlated within clusters: CR1, as {@code sandwich::vcovCL(type = "HC1")}, with G - 1 degrees of freedom. */
    CLUSTER
}
