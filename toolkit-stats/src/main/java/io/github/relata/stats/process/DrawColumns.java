package io.github.relata.stats.process;

import io.github.relata.stats.moments.Moments;
import io.github.relata.stats.regression.DesignColumn;
import io.github.relata.stats.regression.Factor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The distinct columns of all equations of a model, each once, for draws. Every factor of a product is centred first, and
 * the product again: a model with all lower products is the same model either way, but its columns are far less collinear.
 */
final class DrawColumns implements ColumnOrigin {
    private final CompleteCases cases;
    private final double[] shift;
    private final Map<List<Integer>, Integer> places = new HashMap<>();
    private final List<double[]> columns = new ArrayList<>();
    private final List<Double> means = new ArrayList<>();

    DrawColumns(CompleteCases cases) {
        this.cases = cases;
        this.shift = new double[cases.columnCount()];
        for (int column = 0; column < shift.length; column++) {
            shift[column] = cases.column(column).length == 0
                    ? 0
                    : Moments.of(cases.column(column)).mean();
        }
    }

    /** What is taken off each column of the table. */
    double[] shift() {
        return shift;
    }

    /** The place of a design column, which is added if it is not there yet. */
    int place(DesignColumn column) {
        List<Integer> key =
                column.factors().stream().map(Factor::column).sorted().toList();
        return places.computeIfAbsent(key, factors -> {
            columns.add(product(factors));
            return columns.size() - 1;
        });
    }

    @Override
    public double shift(int column) {
        return shift[column];
    }

    @Override
    public double mean(DesignColumn column) {
        return means.get(place(column));
    }

    /** The column at a place, to be read only. */
    double[] column(int place) {
        return columns.get(place);
    }

    /** The columns in the order of their places. */
    double[][] all() {
        return columns.toArray(double[][]::new);
    }

    private double[] product(List<Integer> factors) {
        double[] product = new double[cases.rowCount()];
        Arrays.fill(product, 1);
        for (int factor : factors) {
            double[] values = cases.column(factor);
            for (int row = 0; row < product.length; row++) {
                product[row] *= values[row] - shift[factor];
            }
        }
        double mean = Moments.of(product).mean();
        means.add(mean);
        for (int row = 0; row < product.length; row++) {
            product[row] -= mean;
        }
        return product;
    }
}
