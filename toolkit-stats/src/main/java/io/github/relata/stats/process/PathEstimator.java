package io.github.relata.stats.process;

import io.github.relata.stats.Reason;
import io.github.relata.stats.regression.DesignColumn;
import io.github.relata.stats.resampling.Estimator;
import io.github.relata.stats.resampling.SampleProducts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** All effects of a path model from one draw. */
final class PathEstimator implements Estimator {
    private final CoefficientLayout layout;
    private final EffectValues values;
    private final List<Supplier<EquationKernel>> kernels = new ArrayList<>();
    private final int[] scaled;

    /** The equations are those that were fitted: a column that was left out there is left out here. */
    PathEstimator(
            CompleteCases cases,
            DrawColumns columns,
            List<FittedEquation> fitted,
            CoefficientLayout layout,
            EffectValues values) {
        this.layout = layout;
        this.values = values;
        for (FittedEquation equation : fitted) {
            EquationColumns own = EquationColumns.of(equation, columns, layout);
            kernels.add(
                    equation.equation().isLogistic()
                            ? logistic(cases, columns, equation, own)
                            : () -> new LinearKernel(own));
        }
        this.scaled = values.program().scaledColumns().stream()
                .mapToInt(column -> columns.place(DesignColumn.numeric("", column)))
                .toArray();
    }

    private static Supplier<EquationKernel> logistic(
            CompleteCases cases, DrawColumns columns, FittedEquation fitted, EquationColumns own) {
        double[][] predictors = new double[own.size()][];
        for (int i = 0; i < predictors.length; i++) {
            predictors[i] = columns.column(own.predictor(i));
        }
        double[] outcome = cases.column(fitted.equation().outcome().tableColumn(0));
        LogisticSample zero = LogisticSample.of(predictors, outcome);
        LogisticSample warm = zero.startingAt(LogisticKernel.solution(zero, own));
        return () -> new LogisticKernel(warm, own);
    }

    @Override
    public int size() {
        return values.size();
    }

    @Override
    public Worker worker() {
        EquationKernel[] own = kernels.stream().map(Supplier::get).toArray(EquationKernel[]::new);
        EffectValues.Run run = values.run();
        double[] coefficients = new double[layout.size()];
        double[] deviations = new double[scaled.length];
        double[] variances = new double[own.length];
        return (sample, target) -> {
            for (int e = 0; e < own.length; e++) {
                Optional<Reason> failure = own[e].solve(sample, coefficients);
                if (failure.isPresent()) {
                    return failure;
                }
                variances[e] = own[e].residualVariance();
            }
            deviations(sample, deviations);
            run.compute(coefficients, deviations, variances, sample::count, target);
            return Optional.empty();
        };
    }

    private void deviations(SampleProducts sample, double[] deviations) {
        for (int i = 0; i < scaled.length; i++) {
            deviations[i] = sample.standardDeviation(scaled[i]);
        }
    }
}
