package io.github.relata.stats.correlation;

import io.github.relata.stats.Caveat;
import io.github.relata.stats.ConfidenceInterval;
import io.github.relata.stats.Reason;
import io.github.relata.stats.moments.CrossProducts;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** From a coefficient to its test and interval; the formulas stand at {@link Correlation}. */
final class Inference {
    private static final int LEAST_PAIRS = 3;
    private static final double ROUNDING = 1e-14;

    private Inference() {}

    /** From the cross-products of two variables. */
    static Correlation.Result pearson(CrossProducts products, double level) {
        return moment(CorrelationMethod.PEARSON, products, level);
    }

    /** From the cross-products of the midranks. */
    static Correlation.Result spearman(CrossProducts products, double level) {
        return moment(CorrelationMethod.SPEARMAN, products, level);
    }

    /** Pearson's coefficient of values or of midranks, and its t test. */
    private static Correlation.Result moment(CorrelationMethod method, CrossProducts xy, double level) {
        long n = xy.n();
        if (n < LEAST_PAIRS) {
            return tooFew(method, level, n);
        }
        if (xy.isConstant(0) || xy.isConstant(1)) {
            return unavailable(method, level, n, Reason.CONSTANT);
        }
        if (!Double.isFinite(xy.variance(0)) || !Double.isFinite(xy.variance(1))) {
            return unavailable(method, level, n, Reason.TOO_LARGE);
        }
        double r = snap(xy.correlation(0, 1));
        List<Caveat> caveats = new ArrayList<>();
        double variance = method == CorrelationMethod.PEARSON ? 1.0 / (n - 3) : (1 + r * r / 2) / (n - 3);
        ConfidenceInterval interval = interval(r, variance, level, caveats);
        if (Math.abs(r) == 1) {
            caveats.add(new Caveat("", "statistic", Reason.AT_BOUNDARY));
            caveats.add(new Caveat("", "pValue", Reason.AT_BOUNDARY));
            return new Correlation.Result(
                    method, r, Double.NaN, OptionalLong.of(n - 2), Double.NaN, interval, n, caveats);
        }
        double df = n - 2.0;
        double t = r * Math.sqrt(df / ((1 - r) * (1 + r)));
        double pValue = 2 * TDistribution.of(df).survivalProbability(Math.abs(t));
        return new Correlation.Result(method, r, t, OptionalLong.of(n - 2), pValue, interval, n, caveats);
    }

    /** A coefficient that differs from ±1 by rounding alone would have a t made of rounding alone. */
    private static double snap(double r) {
        return 1 - Math.abs(r) < ROUNDING ? Math.signum(r) : r;
    }

    static Correlation.Result kendall(KendallTau tau, double level) {
        long n = tau.n();
        if (n < LEAST_PAIRS) {
            return tooFew(CorrelationMethod.KENDALL, level, n);
        }
        if (tau.isConstant()) {
            return unavailable(CorrelationMethod.KENDALL, level, n, Reason.CONSTANT);
        }
        double z = tau.z();
        double pValue = 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(z));
        List<Caveat> caveats = new ArrayList<>();
        ConfidenceInterval interval = interval(tau.coefficient(), 0.437 / (n - 4), level, caveats);
        return new Correlation.Result(
                CorrelationMethod.KENDALL, tau.coefficient(), z, OptionalLong.empty(), pValue, interval, n, caveats);
    }

    /** tanh(atanh(r) ± z·sqrt(variance)); a variance that is not positive and finite says that n is too small. */
    private static ConfidenceInterval interval(double r, double variance, double level, List<Caveat> caveats) {
        boolean tooFew = !(variance > 0 && variance < Double.POSITIVE_INFINITY);
        if (tooFew || Math.abs(r) == 1) {
            caveats.add(new Caveat("", "confidenceInterval", tooFew ? Reason.TOO_FEW_CASES : Reason.AT_BOUNDARY));
            return ConfidenceInterval.unavailable(level);
        }
        double centre = (StrictMath.log1p(r) - StrictMath.log1p(-r)) / 2;
        double margin = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2) * Math.sqrt(variance);
        return new ConfidenceInterval(StrictMath.tanh(centre - margin), StrictMath.tanh(centre + margin), level);
    }

    private static Correlation.Result tooFew(CorrelationMethod method, double level, long n) {
        return unavailable(method, level, n, n == 0 ? Reason.NO_CASES : Reason.TOO_FEW_CASES);
    }

    static Correlation.Result unavailable(CorrelationMethod method, double level, long n, Reason reason) {
        return new Correlation.Result(
                method,
                Double.NaN,
                Double.NaN,
                OptionalLong.empty(),
                Double.NaN,
                ConfidenceInterval.unavailable(level),
                n,
                List.of(new Caveat("", "", reason)));
    }
}
