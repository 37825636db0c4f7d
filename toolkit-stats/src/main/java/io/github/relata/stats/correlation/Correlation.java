package io.github.relata.stats.correlation;

import io.github.relata.stats.Caveat;
import io.github.relata.stats.ConfidenceInterval;
import io.github.relata.stats.NumericTable;
import io.github.relata.stats.Reason;
import io.github.relata.stats.moments.CrossProducts;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * The correlation of two variables with its test against zero and its interval; equals R's {@code cor.test(x, y, method,
 * exact = FALSE, continuity = FALSE)}.
 *
 * <ul>
 *   <li>Pearson: t = r·sqrt((n - 2) / (1 - r²)) on n - 2 degrees of freedom; interval tanh(atanh(r) ± z / sqrt(n - 3))
 *       (Fisher 1921).
 *   <li>Spearman: Pearson's r of the midranks with the same t; interval tanh(atanh(rho) ± z·sqrt((1 + rho²/2) / (n -
 *       3))) (Bonett &amp; Wright 2000, <a href="https://doi.org/10.1007/BF02294183">doi:10.1007/BF02294183</a>), which
 *       R does not give.
 *   <li>Kendall: tau-b, z = S / sqrt(var S) with the variance corrected for ties (Kendall 1970); interval tanh(atanh(tau)
 *       ± z·sqrt(0.437 / (n - 4))) (Fieller, Hartley &amp; Pearson 1957, <a
 *       href="https://doi.org/10.1093/biomet/44.3-4.470">doi:10.1093/biomet/44.3-4.470</a>), which R does not give.
 * </ul>
 *
 * <p>Edge cases, each {@code NaN} with its caveat: a {@code NaN} in the data makes every figure {@code NaN}, so do fewer
 * than three pairs, a constant variable, and for Pearson numbers beyond about 1e150. A coefficient of ±1 has no interval,
 * and no t (it would be infinite). The interval needs four pairs, Kendall's five.
 */
public final class Correlation {
    private final CorrelationMethod method;
    private final double level;

    private Correlation(CorrelationMethod method, double level) {
        this.method = method;
        this.level = ConfidenceInterval.requireLevel(level);
    }

    /** Correlation by the given method, with a 95 % interval. */
    public static Correlation by(CorrelationMethod method) {
        return new Correlation(method, 0.95);
    }

    /** Pearson's r. */
    public static Correlation pearson() {
        return by(CorrelationMethod.PEARSON);
    }

    /**
     * Pearson's r of two variables whose cross-products are known, with its test and a 95 % interval.
     *
     * @throws IllegalArgumentException if the cross-products are not those of two variables
     */
    public static Result of(CrossProducts xy) {
        if (xy.size() != 2) {
            throw new IllegalArgumentException(xy.size() + " variables are no pair");
        }
        Correlation pearson = pearson();
        return Inference.pearson(xy, pearson.level);
    }

    /** Spearman's rho. */
    public static Correlation spearman() {
        return by(CorrelationMethod.SPEARMAN);
    }

    /** Kendall's tau-b. */
    public static Correlation kendall() {
        return by(CorrelationMethod.KENDALL);
    }

    /** The same with another confidence level. */
    public Correlation atLevel(double level) {
        return new Correlation(method, level);
    }

    /**
     * Correlates x with y and tests the hypothesis of no correlation.
     *
     * @throws IllegalArgumentException if the lengths differ
     */
    public Result test(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("x has " + x.length + " values, y has " + y.length);
        }
        for (int i = 0; i < x.length; i++) {
            if (Double.isNaN(x[i]) || Double.isNaN(y[i])) {
                return Inference.unavailable(method, level, x.length, Reason.MISSING_VALUES);
            }
        }
        if (method == CorrelationMethod.PEARSON) {
            return Inference.pearson(CrossProducts.of(NumericTable.of(x, y)), level);
        }
        RankCodes codesOfX = RankCodes.of(x);
        RankCodes codesOfY = RankCodes.of(y);
        return method == CorrelationMethod.SPEARMAN
                ? Inference.spearman(CrossProducts.of(new Midranks(codesOfX, codesOfY)), level)
                : Inference.kendall(KendallTau.of(codesOfX, codesOfY), level);
    }

    /**
     * A correlation, its test and its interval; what R's {@code cor.test} prints, as a value.
     *
     * @param coefficient r, rho or tau-b
     * @param statistic t for Pearson and Spearman, z for Kendall
     * @param degreesOfFreedom those of t; none for z, or without a test
     * @param pValue two-sided
     * @param n number of pairs
     * @param caveats why a figure is {@code NaN}; a caveat on no figure in particular is about all of them
     */
    public record Result(
            CorrelationMethod method,
            double coefficient,
            double statistic,
            OptionalLong degreesOfFreedom,
            double pValue,
            ConfidenceInterval confidenceInterval,
            long n,
            List<Caveat> caveats) {
        public Result {
            caveats = List.copyOf(caveats);
        }

        /** The same of a part and its whole: coefficient and interval stay, the test goes. */
        Result withoutTest() {
            if (Double.isNaN(coefficient)) {
                return this;
            }
            List<Caveat> rest = new ArrayList<>();
            for (Caveat caveat : caveats) {
                if (caveat.figure().equals("confidenceInterval")) {
                    rest.add(caveat);
                }
            }
            rest.add(new Caveat("", "statistic", Reason.PART_WHOLE));
            rest.add(new Caveat("", "pValue", Reason.PART_WHOLE));
            return new Result(
                    method, coefficient, Double.NaN, OptionalLong.empty(), Double.NaN, confidenceInterval, n, rest);
        }
    }
}
