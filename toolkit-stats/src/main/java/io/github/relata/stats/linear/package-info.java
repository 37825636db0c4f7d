/**
 * Least squares on rows that arrive block by block, and the covariance of its coefficients.
 *
 * <p>A reader's order: {@link io.github.relata.stats.linear.RowSource} brings the rows,
 * {@link io.github.relata.stats.linear.LeastSquares} factors them,
 * {@link io.github.relata.stats.linear.LeastSquaresFit} is one fitted model, and
 * {@link io.github.relata.stats.linear.CoefficientCovariance} says how sure its coefficients are.
 * {@link io.github.relata.stats.linear.LogisticLeastSquares} fits a logistic model by least squares again and again.
 */
@org.jspecify.annotations.NullMarked
package io.github.relata.stats.linear;
