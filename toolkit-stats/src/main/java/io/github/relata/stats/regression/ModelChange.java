package io.github.relata.stats.regression;

import io.github.relata.stats.linear.FTest;

/**
 * What a step adds to the step before it.
 *
 * @param deltaRSquared the rise in R²
 * @param test that all coefficients which the step adds are zero: Wald's F with the chosen errors; with classical errors
 *     the F of {@code anova(before, after)}
 */
public record ModelChange(double deltaRSquared, FTest test) {}
