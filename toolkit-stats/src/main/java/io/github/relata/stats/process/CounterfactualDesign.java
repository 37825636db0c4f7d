package io.github.relata.stats.process;

import io.github.relata.stats.regression.DesignColumn;
import io.github.relata.stats.regression.Factor;
import java.util.Arrays;
import java.util.Map;

/** Design columns of the cases, with some variables set to values that are the same for all of them. */
final class CounterfactualDesign {
    private final CompleteCases cases;
    private final ColumnOrigin origin;

    /** @param origin what is taken off the columns, as it was for the coefficients */
    CounterfactualDesign(CompleteCases cases, ColumnOrigin origin) {
        this.cases = cases;
        this.origin = origin;
    }

    /**
     * A design column.
     *
     * @param settings values by column of the table; the others are as observed
     */
    double[] column(DesignColumn column, Map<Integer, Double> settings) {
        double[] product = new double[cases.rowCount()];
        Arrays.fill(product, 1);
        for (Factor factor : column.factors()) {
            double shift = origin.shift(factor.column());
            Double set = settings.get(factor.column());
            double[] observed = cases.column(factor.column());
            for (int row = 0; row < product.length; row++) {
                product[row] *= (set == null ? observed[row] : set) - shift;
            }
        }
        double mean = origin.mean(column);
        for (int row = 0; row < product.length; row++) {
            product[row] -= mean;
        }
        return product;
    }

    /** What is to be added to the prediction of a variable to have it as given. */
    double offset(Variable variable) {
        return variable.isNumeric()
                ? origin.shift(variable.tableColumn(0))
                        + origin.mean(variable.columns().get(0))
                : 0;
    }
}
