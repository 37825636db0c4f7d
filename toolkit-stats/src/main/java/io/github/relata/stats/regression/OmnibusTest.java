package io.github.relata.stats.regression;

import io.github.relata.stats.linear.FTest;

/**
 * A term of several columns, such as a category with three levels, as a whole.
 *
 * @param term its name
 * @param test that all its coefficients are zero: Wald's F with the chosen errors
 * @param deltaRSquared R² less R² without the term's columns
 * @param gvif the generalized variance inflation factor, as {@code car::vif}
 */
public record OmnibusTest(String term, FTest test, double deltaRSquared, double gvif) {}
