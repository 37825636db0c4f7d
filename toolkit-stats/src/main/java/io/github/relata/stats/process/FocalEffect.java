package io.github.relata.stats.process;

import io.github.relata.stats.regression.DesignColumn;
import io.github.relata.stats.regression.Factor;
import io.github.relata.stats.regression.RegressionDesign;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The effect of one column in a regression, as it depends on other columns: the derivative of the prediction. A design
 * column with coefficient b that is the product of the focal column, m times, and others contributes {@code m b} times
 * these others; so {@code y ~ x * w} has the effect {@code b_x + b_xw w}, and {@code y ~ x + x^2} has {@code b_x + 2 b_xx x}.
 * For a 0/1 column it is the difference from the reference.
 */
public final class FocalEffect {
    private record Part(int coefficient, int multiplicity, List<Integer> factors) {}

    private final int coefficients;
    private final List<Part> parts;

    private FocalEffect(int coefficients, List<Part> parts) {
        this.coefficients = coefficients;
        this.parts = parts;
    }

    /** The effect of a column of the table in a regression, all of its steps. */
    public static FocalEffect of(RegressionDesign design, int focal) {
        List<DesignColumn> columns = new ArrayList<>();
        design.steps().forEach(step -> step.forEach(term -> columns.addAll(term.columns())));
        return of(columns, focal);
    }

    /** The effect in a regression with a constant, whose coefficient comes before those of the columns. */
    static FocalEffect of(List<DesignColumn> columns, int focal) {
        List<Part> parts = new ArrayList<>();
        for (int j = 0; j < columns.size(); j++) {
            List<Integer> factors = new ArrayList<>();
            int multiplicity = 0;
            for (Factor factor : columns.get(j).factors()) {
                if (factor.column() != focal || ++multiplicity > 1) {
                    factors.add(factor.column());
                }
            }
            if (multiplicity > 0) {
                parts.add(new Part(j + 1, multiplicity, List.copyOf(factors)));
            }
        }
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("column " + focal + " is not in the model");
        }
        return new FocalEffect(columns.size() + 1, parts);
    }

    /** The columns that it depends on, in the table's order. */
    public List<Integer> moderators() {
        TreeSet<Integer> moderators = new TreeSet<>();
        parts.forEach(part -> moderators.addAll(part.factors()));
        return List.copyOf(moderators);
    }

    /** The weight of each coefficient, the constant's first, in the effect at a point. */
    public double[] weights(ModeratorPoint point) {
        double[] weights = new double[coefficients];
        for (Part part : parts) {
            double product = part.multiplicity();
            for (int factor : part.factors()) {
                product *= point.value(factor);
            }
            weights[part.coefficient()] += product;
        }
        return weights;
    }

    /** Whether what one column does to it depends on another. */
    boolean isJointIn(int column, int other) {
        return parts.stream()
                .anyMatch(part ->
                        part.factors().contains(column) && part.factors().contains(other));
    }

    /** Whether it is a straight line over a moderator: no product has it twice. */
    boolean isLinearIn(int moderator) {
        for (Part part : parts) {
            if (part.factors().stream().filter(factor -> factor == moderator).count() > 1) {
                return false;
            }
        }
        return true;
    }
}
