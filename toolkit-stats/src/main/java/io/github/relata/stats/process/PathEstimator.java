package io.github.relata.stats.process;

import io.github.relata.stats.regression.DesignColumn;
import io.github.relata.stats.resampling.Estimator;
import io.github.relata.stats.resampling.SampleProducts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** All effects of a path model from the cross-products of one draw. */
final class PathEstimator implements Estimator {
    private final CoefficientLayout layout;
    private final EffectProgram program;
    private final List<Supplier<EquationKernel>> kernels = new ArrayList<>();
    private final int[] scaled;

    /**
     * @param fitted the equations as they were fitted: a column that was left out there is left out here
     */
    PathEstimator(DrawColumns columns, List<FittedEquation> fitted, CoefficientLayout layout, EffectProgram program) {
        this.layout = layout;
        this.program = program;
        for (FittedEquation equation : fitted) {
            kernels.add(kernel(columns, equation));
        }
        this.scaled = program.scaledColumns().stream()
                .mapToInt(column -> columns.place(DesignColumn.numeric("", column)))
                .toArray();
    }

    private Supplier<EquationKernel> kernel(DrawColumns columns, FittedEquation fitted) {
        Equation equation = fitted.equation();
        List<DesignColumn> design = equation.columns();
        List<Integer> kept = new ArrayList<>();
        for (int j = 0; j < design.size(); j++) {
            if (!Double.isNaN(fitted.model().coefficients().get(j + 1).estimate())) {
                kept.add(j);
            }
        }
        int first = layout.offset(equation.outcome()) + 1;
        int[] predictors =
                kept.stream().mapToInt(j -> columns.place(design.get(j))).toArray();
        int[] places = kept.stream().mapToInt(j -> first + j).toArray();
        int outcome = columns.place(equation.outcome().columns().get(0));
        return () -> new EquationKernel(predictors, places, outcome);
    }

    @Override
    public int size() {
        return program.size();
    }

    @Override
    public Worker worker() {
        EquationKernel[] own = kernels.stream().map(Supplier::get).toArray(EquationKernel[]::new);
        EffectProgram.Run run = program.run();
        double[] coefficients = new double[layout.size()];
        double[] deviations = new double[scaled.length];
        return (sample, target) -> {
            for (EquationKernel kernel : own) {
                if (!kernel.solve(sample, coefficients)) {
                    return false;
                }
            }
            deviations(sample, deviations);
            run.compute(coefficients, deviations, target);
            return true;
        };
    }

    private void deviations(SampleProducts sample, double[] deviations) {
        for (int i = 0; i < scaled.length; i++) {
            deviations[i] = sample.standardDeviation(scaled[i]);
        }
    }
}
