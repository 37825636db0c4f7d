package io.github.relata.stats.linear;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * An F test: that some coefficients are all zero.
 *
 * @param statistic F, {@code NaN} where not available
 * @param degreesOfFreedom of the numerator: the number of coefficients
 * @param residualDegreesOfFreedom of the denominator; {@link CoefficientEstimates#NORMAL} for a chi-squared test
 * @param pValue the upper tail at F, as R's {@code pf(F, df1, df2, lower.tail = FALSE)}
 */
public record FTest(double statistic, int degreesOfFreedom, int residualDegreesOfFreedom, double pValue) {

    /** The test with this statistic. */
    public static FTest of(double statistic, int degreesOfFreedom, int residualDegreesOfFreedom) {
        double pValue = residualDegreesOfFreedom == CoefficientEstimates.NORMAL
                ? ChiSquaredDistribution.of(degreesOfFreedom).survivalProbability(degreesOfFreedom * statistic)
                : FDistribution.of(degreesOfFreedom, residualDegreesOfFreedom).survivalProbability(statistic);
        return new FTest(statistic, degreesOfFreedom, residualDegreesOfFreedom, pValue);
    }

    /** No test: the data do not allow one. */
    public static FTest unavailable(int degreesOfFreedom, int residualDegreesOfFreedom) {
        return new FTest(Double.NaN, degreesOfFreedom, residualDegreesOfFreedom, Double.NaN);
    }

    /** Whether there is a test. */
    public boolean isAvailable() {
        return !Double.isNaN(statistic);
    }
}
