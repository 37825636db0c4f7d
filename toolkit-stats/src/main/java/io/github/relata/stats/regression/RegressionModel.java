package io.github.relata.stats.regression;

import io.github.relata.stats.Caveat;
import io.github.relata.stats.linear.CoefficientEstimates;
import java.util.List;
import java.util.Optional;

/**
 * A fitted regression model: one step of a hierarchical regression, or a logistic regression. A logistic model has
 * coefficients on the scale of log-odds with tests by z ({@link CoefficientEstimates#NORMAL} degrees of freedom), no
 * standardized or partial figures, and of its fit the number of cases, AIC and BIC, and its deviance.
 *
 * @param coefficients in the order of the design, the intercept first
 * @param omnibus one test for each term of several columns
 * @param fit how well it fits
 * @param change what it adds to the step before; none for the first step
 * @param estimates the coefficients in their order with their covariance, for what is derived from them (simple slopes,
 *     indirect effects); none where the errors are not available
 * @param caveats what is not available and why, and what is to be read with caution
 * @param deviance the fit of a logistic model; none for a linear one
 */
public record RegressionModel(
        List<Coefficient> coefficients,
        List<OmnibusTest> omnibus,
        ModelFit fit,
        Optional<ModelChange> change,
        Optional<CoefficientEstimates> estimates,
        List<Caveat> caveats,
        Optional<Deviance> deviance) {
    public RegressionModel {
        coefficients = List.copyOf(coefficients);
        omnibus = List.copyOf(omnibus);
        caveats = List.copyOf(caveats);
    }

    /**
     * The coefficient of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Coefficient coefficient(String name) {
        for (Coefficient coefficient : coefficients) {
            if (coefficient.name().equals(name)) {
                return coefficient;
            }
        }
        throw new IllegalArgumentException("no coefficient \"" + name + "\"; there are "
                + coefficients.stream().map(Coefficient::name).toList());
    }
}
