package io.github.relata.stats.process;

import io.github.relata.stats.Reason;
import io.github.relata.stats.resampling.SampleProducts;
import java.util.Optional;

/** Least squares of one equation for one draw: the normal equations about the draw's means. */
final class LinearKernel implements EquationKernel {
    private final EquationColumns columns;
    private final NormalEquations equations;
    private double residualVariance;

    LinearKernel(EquationColumns columns) {
        this.columns = columns;
        this.equations = new NormalEquations(columns.size());
    }

    @Override
    public Optional<Reason> solve(SampleProducts sample, double[] coefficients) {
        int p = columns.size();
        int outcome = columns.outcome();
        for (int i = 0; i < p; i++) {
            int predictor = columns.predictor(i);
            for (int j = 0; j <= i; j++) {
                equations.products[i * p + j] = sample.product(predictor, columns.predictor(j));
            }
            equations.right[i] = sample.product(predictor, outcome);
            equations.sizes[i] = sample.size(predictor);
        }
        int failed = equations.solve();
        if (failed != NormalEquations.SOLVED) {
            return Optional.of(columns.failure(failed));
        }
        double constant = sample.mean(outcome);
        double residual = sample.product(outcome, outcome);
        for (int i = 0; i < p; i++) {
            double coefficient = equations.solution(i);
            coefficients[columns.place(i)] = coefficient;
            constant -= coefficient * sample.mean(columns.predictor(i));
            residual -= coefficient * equations.right[i];
        }
        coefficients[columns.constant()] = constant;
        residualVariance = Math.max(0, residual) / (sample.cases() - p - 1);
        return Optional.empty();
    }

    @Override
    public double residualVariance() {
        return residualVariance;
    }
}
