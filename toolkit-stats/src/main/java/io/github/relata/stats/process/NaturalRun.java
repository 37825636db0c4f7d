package io.github.relata.stats.process;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Computes natural effects by the mediation formula (Pearl 2001; Imai, Keele &amp; Tingley 2010, <a
 * href="https://doi.org/10.1037/a0020761">doi:10.1037/a0020761</a>): the mean over the cases of {@code E[Y(x, M(x'))]}, the
 * outcome with the predictor at x and the mediators as they would be at x'. Mediators of two levels are summed over; normal
 * mediators stay normal up to the outcome, or are integrated over where a mediator of two levels depends on them.
 */
final class NaturalRun {
    private static final double RANGE = 7;
    private static final double STEP = 0.5;

    private final NaturalModel model;
    private final double[] used;
    private final double[] deviations;
    private final double[] values;
    private final double[][] loadings;
    private int row;
    private boolean own;
    private boolean theirs;

    NaturalRun(NaturalModel model, int coefficients) {
        this.model = model;
        this.used = new double[coefficients];
        this.deviations = new double[model.mediators()];
        this.values = new double[model.mediators()];
        this.loadings = new double[model.mediators() + 1][model.mediators()];
    }

    /**
     * Computes direct, indirect and total effect: {@code E[Y(1, M(0))] - E[Y(0, M(0))]}, {@code E[Y(1, M(1))] - E[Y(1,
     * M(0))]}, and their sum.
     *
     * @param coefficients of all equations; one that is {@code NaN} belongs to a column that was left out
     * @param variances the residual variance of each equation
     * @param counts how often each case counts
     */
    void compute(
            double[] coefficients, double[] variances, IntUnaryOperator counts, int rows, double[] target, int at) {
        for (int j = 0; j < used.length; j++) {
            used[j] = Double.isNaN(coefficients[j]) ? 0 : coefficients[j];
        }
        for (int m = 0; m < deviations.length; m++) {
            deviations[m] = model.isBinary(m) ? 0 : Math.sqrt(variances[model.place(m)]);
        }
        double cases = 0;
        double direct = 0;
        double indirect = 0;
        for (int i = 0; i < rows; i++) {
            int count = counts.applyAsInt(i);
            if (count > 0) {
                double crossed = expected(i, true, false);
                cases += count;
                direct += count * (crossed - expected(i, false, false));
                indirect += count * (expected(i, true, true) - crossed);
            }
        }
        target[at] = direct / cases;
        target[at + 1] = indirect / cases;
        target[at + 2] = (direct + indirect) / cases;
    }

    /** The expected outcome of a case, its predictor changed or not for the outcome itself and for the mediators. */
    private double expected(int row, boolean own, boolean theirs) {
        this.row = row;
        this.own = own;
        this.theirs = theirs;
        return from(0);
    }

    /** The expectation over the mediators from one on, given those before it. */
    private double from(int m) {
        if (m == values.length) {
            double mean = predictor(m, own);
            return model.isBinary(m) ? LogisticNormal.mean(mean, length(loadings[m])) : mean;
        }
        double mean = predictor(m, theirs) + model.offset(m);
        if (model.isBinary(m)) {
            Arrays.fill(loadings[m], 0);
            double probability = LogisticNormal.logistic(mean);
            return probability * with(m, 1) + (1 - probability) * with(m, 0);
        }
        loadings[m][m] = deviations[m];
        return model.branches(m) ? integral(m, mean) : with(m, mean);
    }

    /** The linear predictor given the mediators before; how it depends on their residuals goes into the loadings. */
    private double predictor(int v, boolean changed) {
        CounterfactualEquation equation = model.equation(v);
        double sum = equation.base(row, changed, used);
        Arrays.fill(loadings[v], 0);
        for (int m = 0; m < v; m++) {
            double step = equation.step(row, m, used);
            sum += step * values[m];
            for (int l = 0; l <= m; l++) {
                loadings[v][l] += step * loadings[m][l];
            }
        }
        return sum;
    }

    private double with(int m, double value) {
        values[m] = value;
        return from(m + 1);
    }

    /** The trapezoidal rule over a normal mediator, which no longer varies beyond it. */
    private double integral(int m, double mean) {
        double deviation = length(loadings[m]);
        Arrays.fill(loadings[m], 0);
        double sum = 0;
        double weights = 0;
        for (double z = -RANGE; z <= RANGE; z += STEP) {
            double weight = StrictMath.exp(-z * z / 2);
            sum += weight * with(m, mean + deviation * z);
            weights += weight;
        }
        return sum / weights;
    }

    private static double length(double[] vector) {
        double sum = 0;
        for (double x : vector) {
            sum += x * x;
        }
        return Math.sqrt(sum);
    }
}
