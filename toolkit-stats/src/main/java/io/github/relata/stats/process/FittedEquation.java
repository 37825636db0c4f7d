package io.github.relata.stats.process;

import io.github.relata.stats.regression.RegressionModel;

/**
 * An equation of a process model and its regression.
 *
 * @param equation what is regressed on what
 * @param model the regression, on the cases of the whole model
 */
public record FittedEquation(Equation equation, RegressionModel model) {}
