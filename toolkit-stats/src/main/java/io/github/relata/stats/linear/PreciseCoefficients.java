package io.github.relata.stats.linear;

import java.util.Arrays;

/**
 * The coefficients of some columns, each with the digits that do not fit into a double, and the residuals that they
 * leave, computed with twice the digits of a double from the columns as given.
 */
final class PreciseCoefficients {
    private final int[] columns;
    private final double[] high;
    private final double[] low;

    private PreciseCoefficients(int[] columns, double[] high, double[] low) {
        this.columns = columns;
        this.high = high;
        this.low = low;
    }

    /** Coefficients of columns that were not shifted. */
    static PreciseCoefficients of(int[] columns, double[] values) {
        return new PreciseCoefficients(columns, values.clone(), new double[values.length]);
    }

    /** Coefficients of shifted columns, told for the columns as given: the shift goes into the constant, the first. */
    static PreciseCoefficients unshifted(int[] columns, double[] values, Shift shift, int outcome) {
        CompensatedSum constant = new CompensatedSum();
        constant.add(shift.of(outcome));
        constant.add(values[0]);
        for (int j = 1; j < columns.length; j++) {
            constant.addProduct(-shift.of(columns[j]), values[j]);
        }
        PreciseCoefficients coefficients = of(columns, values);
        coefficients.high[0] = constant.value();
        coefficients.low[0] = constant.remainder();
        return coefficients;
    }

    /** These coefficients and a small correction to each. */
    PreciseCoefficients plus(double[] correction) {
        double[] sums = new double[high.length];
        double[] rests = new double[high.length];
        for (int j = 0; j < high.length; j++) {
            CompensatedSum sum = new CompensatedSum();
            sum.add(high[j]);
            sum.add(low[j]);
            sum.add(correction[j]);
            sums[j] = sum.value();
            rests[j] = sum.remainder();
        }
        return new PreciseCoefficients(columns, sums, rests);
    }

    /** The coefficients, each rounded to a double. */
    double[] values() {
        return high.clone();
    }

    /** The outcome less its prediction, as the sum of two numbers for each row of a block. */
    Residuals residuals(RowBlock block) {
        int n = block.size();
        Residuals residuals = new Residuals(Arrays.copyOf(block.outcome(), n), new double[n]);
        for (int j = 0; j < columns.length; j++) {
            double[] x = block.column(columns[j]);
            CompensatedSum.subtractMultiple(residuals.high, residuals.low, high[j], x, n);
            if (low[j] != 0) {
                Vectors.addMultiple(residuals.low, -low[j], x, 0, n);
            }
        }
        return residuals;
    }

    /** Residuals as unevaluated sums. */
    static final class Residuals {
        final double[] high;
        final double[] low;

        private Residuals(double[] high, double[] low) {
            this.high = high;
            this.low = low;
        }

        /** Each rounded to a double. */
        double[] rounded(int n) {
            Vectors.addMultiple(high, 1, low, 0, n);
            return high;
        }
    }
}
