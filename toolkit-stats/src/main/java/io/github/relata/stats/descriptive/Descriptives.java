package io.github.relata.stats.descriptive;

import io.github.relata.stats.Caveat;
import io.github.relata.stats.NumericTable;
import io.github.relata.stats.Reason;
import io.github.relata.stats.moments.Moments;
import java.util.ArrayList;
import java.util.List;

/**
 * What describes one variable; as {@code psych::describe(x, type = 2)} in R.
 *
 * <p>The standard deviation has the divisor n - 1, the standard error is sd / sqrt(n), the median of an even n is the
 * mean of the middle two; skewness and kurtosis are explained at {@link ShapeType}.
 *
 * <p>Edge cases, each {@code NaN} with its caveat: no value; standard deviation and error of one value; skewness and
 * kurtosis of a constant variable, or of fewer values than their type needs; what overflows for numbers beyond about
 * 1e75 (kurtosis) to 1e150 (standard deviation).
 *
 * @param n number of values that are not missing
 * @param missing number of missing values
 * @param kurtosis excess kurtosis: zero for the normal distribution
 * @param caveats why a figure is {@code NaN}; one on no figure in particular is about all of them
 */
public record Descriptives(
        long n,
        long missing,
        double mean,
        double standardDeviation,
        double standardError,
        double median,
        double min,
        double max,
        double skewness,
        double kurtosis,
        ShapeType shapeType,
        List<Caveat> caveats) {
    public Descriptives {
        caveats = List.copyOf(caveats);
    }

    /** Describes the values; {@code NaN} is missing. */
    public static Descriptives of(double... values) {
        return of(values, ShapeType.TYPE_2);
    }

    /** Describes the values, with skewness and kurtosis of the given type; {@code NaN} is missing. */
    public static Descriptives of(double[] values, ShapeType type) {
        return describe(values.clone(), type);
    }

    /** Describes each column of the table. */
    public static List<Descriptives> of(NumericTable table, ShapeType type) {
        List<Descriptives> all = new ArrayList<>();
        double[] values = new double[table.rowCount()];
        for (int column = 0; column < table.columnCount(); column++) {
            table.copy(column, 0, values.length, values);
            all.add(describe(values, type));
        }
        return all;
    }

    /** Leaves the values in another order. */
    private static Descriptives describe(double[] values, ShapeType type) {
        Moments moments = Moments.of(values);
        long n = moments.n();
        List<Caveat> caveats = new ArrayList<>();
        if (n == 0) {
            caveats.add(new Caveat("", "", Reason.NO_CASES));
        } else if (n == 1) {
            caveats.add(new Caveat("", "standardDeviation", Reason.TOO_FEW_CASES));
            caveats.add(new Caveat("", "standardError", Reason.TOO_FEW_CASES));
        }
        double size = n;
        double m2 = moments.sumOfSquares() / n;
        double g1 = moments.sumOfCubes() / n / (m2 * Math.sqrt(m2));
        double g2 = moments.sumOfFourthPowers() / n / (m2 * m2) - 3;
        return new Descriptives(
                n,
                values.length - n,
                finite("mean", moments.mean(), caveats),
                finite("standardDeviation", moments.standardDeviation(), caveats),
                finite("standardError", moments.standardDeviation() / Math.sqrt(size), caveats),
                finite("median", Median.of(values), caveats),
                moments.min(),
                moments.max(),
                hasShape("skewness", moments, type.leastForSkewness, caveats)
                        ? finite("skewness", type.skewness(g1, size), caveats)
                        : Double.NaN,
                hasShape("kurtosis", moments, type.leastForKurtosis, caveats)
                        ? finite("kurtosis", type.kurtosis(g2, size), caveats)
                        : Double.NaN,
                type,
                caveats);
    }

    /** A figure; one that is not finite for no other reason grew too large. */
    private static double finite(String figure, double value, List<Caveat> caveats) {
        if (Double.isFinite(value)) {
            return value;
        }
        boolean explained = caveats.stream()
                .anyMatch(caveat -> caveat.figure().isEmpty() || caveat.figure().equals(figure));
        if (!explained) {
            caveats.add(new Caveat("", figure, Reason.TOO_LARGE));
        }
        return Double.NaN;
    }

    private static boolean hasShape(String figure, Moments moments, int least, List<Caveat> caveats) {
        boolean enough = moments.n() >= least;
        boolean varies = moments.min() < moments.max();
        if (moments.n() > 0 && !(enough && varies)) {
            caveats.add(new Caveat("", figure, enough ? Reason.CONSTANT : Reason.TOO_FEW_CASES));
        }
        return enough && varies;
    }
}
