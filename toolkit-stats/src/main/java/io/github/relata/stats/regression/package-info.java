/**
 * Linear regression as it is reported: coefficients with their tests, standardized and partial figures, fit, and the
 * comparison of nested steps.
 *
 * <p>{@link io.github.relata.stats.regression.LinearRegression} is the short way in, for one model on arrays;
 * {@link io.github.relata.stats.regression.HierarchicalRegression} takes a
 * {@link io.github.relata.stats.regression.RegressionDesign} with categories, products and steps;
 * {@link io.github.relata.stats.regression.LogisticRegression} is for an outcome of two levels.
 */
@org.jspecify.annotations.NullMarked
package io.github.relata.stats.regression;
