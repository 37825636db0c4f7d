package io.github.relata.stats.linear;

import io.github.relata.stats.Outcome;
import io.github.relata.stats.Reason;

/**
 * Logistic regression of a 0/1 outcome by maximum likelihood: iteratively reweighted least squares (McCullagh &amp; Nelder
 * 1989), each step of which is a {@link LeastSquares} of {@link LogisticRows}; a step that makes the deviance larger is
 * halved. Ended when no case's linear predictor moves by more than 1e-8, and then fitted once more, so that standard errors
 * belong to the final coefficients. R: {@code glm(family = binomial)}, run to full
 * convergence.
 *
 * <p>{@link Reason#SEPARATION} if a combination of columns tells the outcomes apart, so that no estimate exists;
 * {@link Reason#NO_CONVERGENCE} after 50 steps.
 */
public final class LogisticLeastSquares {
    private static final int MOST_STEPS = 50;
    private static final int MOST_HALVINGS = 30;
    private static final double CONVERGED = 1e-8;

    private final RowSource rows;
    private final Shift shift;

    private LogisticLeastSquares(RowSource rows) {
        this.rows = rows;
        this.shift = Shift.of(rows);
    }

    /** Fits the outcome, whose values are 0 and 1, both of which occur, on all columns of the design matrix. */
    public static Outcome<LogisticFit> fit(RowSource rows) {
        return new LogisticLeastSquares(rows).fit();
    }

    private Outcome<LogisticFit> fit() {
        double[] coefficients = new double[rows.columnCount()];
        double deviance = 2 * shift.rows() * StrictMath.log(2);
        for (int step = 1; step <= MOST_STEPS; step++) {
            double[] next = coefficients(weighted(coefficients));
            LogisticStep made = LogisticStep.of(rows, shift, coefficients, next);
            if (made.reach() <= CONVERGED) {
                return Outcome.of(new LogisticFit(weighted(next), shift, rows.hasConstant(), made.deviance(), step));
            }
            if (made.separates()) {
                return Outcome.unavailable(Reason.SEPARATION);
            }
            for (int half = 0; half < MOST_HALVINGS && !(made.deviance() <= deviance); half++) {
                for (int j = 0; j < next.length; j++) {
                    next[j] = (next[j] + coefficients[j]) / 2;
                }
                made = LogisticStep.of(rows, shift, coefficients, next);
            }
            coefficients = next;
            deviance = made.deviance();
        }
        return Outcome.unavailable(Reason.NO_CONVERGENCE);
    }

    private LeastSquaresFit weighted(double[] coefficients) {
        return LeastSquares.of(new LogisticRows(rows, shift, coefficients)).fit(rows.columnCount());
    }

    /** The coefficients, with zero for a column that was left out. */
    private double[] coefficients(LeastSquaresFit fit) {
        double[] values = new double[rows.columnCount()];
        for (int j = 0; j < values.length; j++) {
            values[j] = fit.has(j) ? fit.coefficient(j) : 0;
        }
        return values;
    }
}
