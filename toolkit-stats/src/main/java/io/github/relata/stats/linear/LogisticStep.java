package io.github.relata.stats.linear;

/**
 * What a step of the coefficients does: the deviance after it, and by how much the linear predictor of the cases moves
 * towards their own outcome, at least and at most.
 *
 * <p>A step that moves no case away from its outcome separates the outcomes: one can go on in its direction for ever, and
 * no estimate exists (Albert &amp; Anderson 1984, <a
 * href="https://doi.org/10.1093/biomet/71.1.1">doi:10.1093/biomet/71.1.1</a>).
 */
final class LogisticStep {
    /** Beside the largest move, a smaller one is rounding, or what is left of the convergence of the others. */
    private static final double NOTHING = 1e-6;

    private final CompensatedSum halfDeviance = new CompensatedSum();
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;

    private LogisticStep() {}

    static LogisticStep of(RowSource rows, Shift shift, double[] from, double[] to) {
        LogisticStep total = new LogisticStep();
        Blocks.pass(rows, block -> of(block, shift, from, to), total::merge);
        return total;
    }

    private static LogisticStep of(RowBlock block, Shift shift, double[] from, double[] to) {
        double[] eta = LogisticRows.predictor(block, shift, to);
        double[] change = eta.clone();
        for (int j = 0; j < from.length; j++) {
            Vectors.addMultiple(change, -from[j], block.column(j), 0, change.length);
        }
        LogisticStep step = new LogisticStep();
        for (int row = 0; row < eta.length; row++) {
            double sign = block.outcome()[row] == 1 ? 1 : -1;
            step.halfDeviance.add(logOnePlusExp(-sign * eta[row]));
            step.least = Math.min(step.least, sign * change[row]);
            step.most = Math.max(step.most, sign * change[row]);
        }
        return step;
    }

    private static double logOnePlusExp(double x) {
        return Math.max(x, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
    }

    private void merge(LogisticStep other) {
        halfDeviance.add(other.halfDeviance.value());
        least = Math.min(least, other.least);
        most = Math.max(most, other.most);
    }

    /** Minus twice the logarithm of the likelihood, after the step. */
    double deviance() {
        return 2 * halfDeviance.value();
    }

    /** The farthest that the linear predictor of a case moves. */
    double reach() {
        return Math.max(most, -least);
    }

    boolean separates() {
        return most > 0 && least >= -NOTHING * most;
    }
}
