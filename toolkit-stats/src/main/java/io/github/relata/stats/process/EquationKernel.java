package io.github.relata.stats.process;

import io.github.relata.stats.resampling.SampleProducts;

/**
 * Solves one equation for one draw: the normal equations about the means, by Cholesky. Draws can afford it where the
 * reported estimates cannot: their columns are centred first, and their last digits are lost among the draws.
 */
final class EquationKernel {
    /** What is left of a column beside those before it, as a share of its sum of squares: below it is rounding. */
    private static final double SINGULAR = 1e-12;

    private final int[] predictors;
    private final int[] places;
    private final int outcome;
    private final double[] factor;
    private final double[] solution;

    /**
     * @param predictors the columns
     * @param places where the coefficient of each goes
     * @param outcome the outcome's column
     */
    EquationKernel(int[] predictors, int[] places, int outcome) {
        this.predictors = predictors;
        this.places = places;
        this.outcome = outcome;
        this.factor = new double[predictors.length * predictors.length];
        this.solution = new double[predictors.length];
    }

    /** Puts the coefficients into their places; false if the columns are dependent in this sample. */
    boolean solve(SampleProducts sample, double[] coefficients) {
        int p = predictors.length;
        for (int i = 0; i < p; i++) {
            int row = i * p;
            for (int j = 0; j <= i; j++) {
                double rest = sample.product(predictors[i], predictors[j]);
                for (int k = 0; k < j; k++) {
                    rest -= factor[row + k] * factor[j * p + k];
                }
                if (i != j) {
                    factor[row + j] = rest / factor[j * p + j];
                } else if (rest > SINGULAR * sample.size(predictors[i])) {
                    factor[row + i] = Math.sqrt(rest);
                } else {
                    return false;
                }
            }
            double right = sample.product(predictors[i], outcome);
            for (int k = 0; k < i; k++) {
                right -= factor[row + k] * solution[k];
            }
            solution[i] = right / factor[row + i];
        }
        for (int i = p - 1; i >= 0; i--) {
            double value = solution[i];
            for (int k = i + 1; k < p; k++) {
                value -= factor[k * p + i] * solution[k];
            }
            solution[i] = value / factor[i * p + i];
            coefficients[places[i]] = solution[i];
        }
        return true;
    }
}
