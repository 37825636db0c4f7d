package io.github.relata.stats.regression;

import io.github.relata.stats.linear.FTest;

/**
 * How well a model fits, as {@code summary(lm)}, {@code AIC} and {@code BIC} tell it.
 *
 * @param nobs the cases used
 * @param rSquared the share of the outcome's sum of squares about its mean that is explained (about zero if the model has
 *     no constant)
 * @param adjustedRSquared R² adjusted for the number of predictors
 * @param sigma the residual standard deviation
 * @param test that all predictors have coefficient zero: Wald's F, with the chosen errors
 * @param aic Akaike's criterion; sigma counts as a parameter
 * @param bic Schwarz's criterion; sigma counts as a parameter
 */
public record ModelFit(
        int nobs, double rSquared, double adjustedRSquared, double sigma, FTest test, double aic, double bic) {}
