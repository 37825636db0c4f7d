package io.github.relata.stats.process;

import io.github.relata.stats.Reason;
import io.github.relata.stats.resampling.SampleProducts;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * Logistic regression of one equation for one draw: Newton's method on the counts of the cases, from the solution of the
 * sample, which is a few steps away. A draw whose steps do not end has failed: for {@link Reason#SEPARATION} if the last
 * one moves no case away from its outcome, else for {@link Reason#NO_CONVERGENCE}.
 */
final class LogisticKernel implements EquationKernel {
    private static final int MOST_STEPS = 30;

    /** A linear predictor that moves by less is at its end after one step more: the error is squared by each step. */
    private static final double NEAR = 1e-4;

    /** As for the sample: beside the largest move, a smaller one is rounding. */
    private static final double NOTHING = 1e-6;

    private final LogisticSample data;
    private final EquationColumns columns;
    private final NormalEquations equations;
    private final double[] current;
    private final double[] predictor;
    private double reach;
    private double least;

    LogisticKernel(LogisticSample data, EquationColumns columns) {
        this.data = data;
        this.columns = columns;
        this.equations = new NormalEquations(data.width());
        this.current = new double[data.width()];
        this.predictor = new double[data.rows()];
    }

    /** The solution of the sample itself, the constant's coefficient first: where the draws begin. */
    static double[] solution(LogisticSample data, EquationColumns columns) {
        LogisticKernel kernel = new LogisticKernel(data, columns);
        kernel.iterate(row -> 1);
        return kernel.current;
    }

    @Override
    public Optional<Reason> solve(SampleProducts sample, double[] coefficients) {
        Optional<Reason> failure = iterate(sample::count);
        coefficients[columns.constant()] = current[0];
        for (int j = 1; j < current.length; j++) {
            coefficients[columns.place(j - 1)] = current[j];
        }
        return failure;
    }

    private Optional<Reason> iterate(IntUnaryOperator counts) {
        data.start(current);
        for (int step = 0; step < MOST_STEPS; step++) {
            accumulate(counts);
            int failed = equations.solve();
            if (failed != NormalEquations.SOLVED) {
                return Optional.of(step > 0 || failed == 0 ? Reason.SEPARATION : columns.failure(failed - 1));
            }
            for (int j = 0; j < current.length; j++) {
                current[j] += equations.solution(j);
            }
            if (step > 0 && reach < NEAR) {
                return Optional.empty();
            }
        }
        return Optional.of(least >= -NOTHING * reach ? Reason.SEPARATION : Reason.NO_CONVERGENCE);
    }

    @Override
    public double residualVariance() {
        return Double.NaN;
    }

    /** Sums gradient and information at the current coefficients, and notes how far the linear predictor has moved. */
    private void accumulate(IntUnaryOperator counts) {
        int width = current.length;
        Arrays.fill(equations.products, 0);
        Arrays.fill(equations.right, 0);
        reach = 0;
        least = 0;
        for (int row = 0; row < predictor.length; row++) {
            int count = counts.applyAsInt(row);
            if (count == 0) {
                continue;
            }
            double eta = data.predictor(row, current);
            boolean one = data.isOne(row);
            double move = one ? eta - predictor[row] : predictor[row] - eta;
            reach = Math.max(reach, Math.abs(move));
            least = Math.min(least, move);
            predictor[row] = eta;
            double odds = StrictMath.exp(-Math.abs(eta));
            double near = 1 / (1 + odds);
            double far = odds * near;
            double residual = one ? (eta > 0 ? far : near) : (eta > 0 ? -near : -far);
            data.add(row, count * near * far, count * residual, equations.products, equations.right);
        }
        for (int j = 0; j < width; j++) {
            equations.sizes[j] = equations.products[j * width + j];
        }
    }
}
