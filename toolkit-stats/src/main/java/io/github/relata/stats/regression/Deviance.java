package io.github.relata.stats.regression;

import io.github.relata.stats.linear.LogisticFit;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * How well a logistic model fits, as {@code glm} tells it.
 *
 * @param deviance minus twice the logarithm of the likelihood
 * @param degreesOfFreedom n - k, with k coefficients
 * @param nullDeviance the deviance of the model with a constant alone
 * @param nullDegreesOfFreedom its degrees of freedom
 * @param chiSquare by how much the predictors reduce the deviance: the likelihood-ratio test that all are zero
 * @param chiSquareDegreesOfFreedom the number of predictors
 * @param pValue of that test, the upper tail; {@code NaN} without predictors
 * @param iterations the steps that the estimation took
 */
public record Deviance(
        double deviance,
        int degreesOfFreedom,
        double nullDeviance,
        int nullDegreesOfFreedom,
        double chiSquare,
        int chiSquareDegreesOfFreedom,
        double pValue,
        int iterations) {

    static Deviance of(LogisticFit fit) {
        double chiSquare = fit.nullDeviance() - fit.deviance();
        int predictors = fit.nullDegreesOfFreedom() - (fit.rowCount() - fit.rank());
        return new Deviance(
                fit.deviance(),
                fit.rowCount() - fit.rank(),
                fit.nullDeviance(),
                fit.nullDegreesOfFreedom(),
                chiSquare,
                predictors,
                predictors == 0
                        ? Double.NaN
                        : ChiSquaredDistribution.of(predictors).survivalProbability(chiSquare),
                fit.iterations());
    }
}
