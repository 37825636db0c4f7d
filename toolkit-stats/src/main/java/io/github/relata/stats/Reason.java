package io.github.relata.stats;

/** Why a figure is not available, or is to be read with caution. The words for it belong to whoever tells the result. */
public enum Reason {
    /** No case is left after the missing values. */
    NO_CASES,
    /** The data hold a missing value, and the method leaves no case out by itself. */
    MISSING_VALUES,
    /** Fewer cases than the figure needs. */
    TOO_FEW_CASES,
    /** Fewer items than the figure needs. */
    TOO_FEW_ITEMS,
    /** A variable or item takes one value only, so that it has no variance. */
    CONSTANT,
    /** A term is a linear combination of the terms before it and was left out. */
    COLLINEAR,
    /** As many coefficients as cases: nothing is left to estimate the error from. */
    NO_RESIDUAL_DEGREES_OF_FREEDOM,
    /** The model fits without any error, so that tests and standard errors mean nothing. */
    PERFECT_FIT,
    /** The one-factor model has a unique variance at or below zero (Heywood case). */
    HEYWOOD,
    /** The estimation did not converge. */
    NO_CONVERGENCE,
    /** Two items do not identify a one-factor model. */
    TWO_ITEMS,
    /** Parts of the same whole: one is scored from the other's items, so that a test means nothing. */
    PART_WHOLE,
    /** The figure lies at the edge of its range, where the interval is not defined. */
    AT_BOUNDARY,
    /** Some items correlate negatively with the rest of their scale. */
    NEGATIVE_ITEM,
    /** Fewer than 30 clusters: cluster-robust errors are too small. */
    FEW_CLUSTERS,
    /** Fewer clusters than the figure needs: two for standard errors, one more than the coefficients tested together. */
    TOO_FEW_CLUSTERS,
    /** A case is the only one of its kind, so that its residual is zero whatever its outcome (leverage 1). */
    FULL_LEVERAGE,
    /** No predictor is left in the model, so that there is nothing to test. */
    NO_PREDICTORS,
    /** A combination of predictors tells the two outcomes apart without fail, so that no estimate exists. */
    SEPARATION,
    /** A resample has too few cases of a level of a category. */
    LOST_LEVEL,
    /** Numbers too large to compute with: beyond about 1e150. */
    TOO_LARGE,
    /** No value is missing, so that there is nothing to test. */
    NOTHING_MISSING,
    /** No case has both of two variables, so that nothing is known of how they go together. */
    NEVER_TOGETHER,
    /** A variable follows from the others, so that their covariances have no inverse. */
    SINGULAR,
    /** More patterns of missing values than the figure can be trusted with. */
    TOO_MANY_PATTERNS
}
