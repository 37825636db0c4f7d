package io.github.relata.scoring;

import io.github.relata.model.expression.BoundCalculation;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The level of the first case that holds; unknown as soon as it is unknown whether a case holds. */
final class FirstCase implements ToDoubleFunction<double[]> {
    private final List<Optional<BoundCalculation>> conditions;
    private final int[] levels;

    /**
     * Cases in their order.
     *
     * @param conditions when each holds; empty for one that always does
     * @param levels the index of each case's level
     */
    FirstCase(List<Optional<BoundCalculation>> conditions, int[] levels) {
        this.conditions = List.copyOf(conditions);
        this.levels = levels;
    }

    @Override
    public double applyAsDouble(double[] row) {
        for (int i = 0; i < levels.length; i++) {
            Optional<BoundCalculation> condition = conditions.get(i);
            double holds = condition.isPresent() ? condition.get().value(row) : 1;
            if (Double.isNaN(holds) || holds == 1) {
                return holds == 1 ? levels[i] : Double.NaN;
            }
        }
        return Double.NaN;
    }
}
