package io.github.relata.stats.process;

import io.github.relata.stats.regression.DesignColumn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The coefficients of all equations of a model one after the other, each equation's constant first. */
final class CoefficientLayout {
    private final Map<Variable, Equation> equations = new LinkedHashMap<>();
    private final Map<Variable, Integer> offsets = new LinkedHashMap<>();
    private final int size;

    CoefficientLayout(List<Equation> equations) {
        int next = 0;
        for (Equation equation : equations) {
            this.equations.put(equation.outcome(), equation);
            offsets.put(equation.outcome(), next);
            next += equation.columns().size() + 1;
        }
        this.size = next;
    }

    /** Number of coefficients. */
    int size() {
        return size;
    }

    /** The place of an equation's constant. */
    int offset(Variable outcome) {
        return Objects.requireNonNull(offsets.get(outcome));
    }

    /** The weights of all coefficients in the effect of a column along an arrow, at a point. */
    double[] weights(Arrow arrow, DesignColumn from, ModeratorPoint point) {
        double[] weights = new double[size];
        double[] own =
                Objects.requireNonNull(equations.get(arrow.to())).effect(from).weights(point);
        System.arraycopy(own, 0, weights, offset(arrow.to()), own.length);
        return weights;
    }
}
