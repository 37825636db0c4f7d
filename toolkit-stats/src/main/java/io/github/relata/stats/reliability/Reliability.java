package io.github.relata.stats.reliability;

import io.github.relata.stats.Caveat;
import io.github.relata.stats.ConfidenceInterval;
import io.github.relata.stats.NumericTable;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Internal consistency of a scale, on the cases that answered every item; equals R's {@code psych::alpha(na.omit(x))}
 * and, for omega, a one-factor {@code lavaan::cfa}. Items must be keyed in one direction before.
 *
 * <ul>
 *   <li>alpha = k/(k - 1)·(1 - Σ var(item) / var(Σ item)) (Cronbach 1951, <a
 *       href="https://doi.org/10.1007/BF02310555">doi:10.1007/BF02310555</a>), with the interval of Feldt, Woodruff
 *       &amp; Salih (1987, <a href="https://doi.org/10.1177/014662168701100107">doi:10.1177/014662168701100107</a>);
 *   <li>standardized alpha: the same on correlations;
 *   <li>omega total = (Σλ)² / ((Σλ)² + Σψ) of the one-factor maximum-likelihood model (McDonald 1999), with the
 *       model-implied variance below; not available for as many items as cases or more, for a unique variance at zero
 *       (Heywood case), or without convergence;
 *   <li>two items: Spearman–Brown 2r/(1 + r), which is their standardized alpha, in place of omega (Eisinga, te Grotenhuis &amp; Pelzer 2013, <a
 *       href="https://doi.org/10.1007/s00038-012-0416-3">doi:10.1007/s00038-012-0416-3</a>).
 * </ul>
 *
 * <p>Edge cases, each {@code NaN} with its caveat: no case, one case, one item, items whose sum does not vary. A
 * constant item has no part in any coefficient, as in psych and SPSS; its row says so, and alpha carries the caveat {@link
 * io.github.relata.stats.Reason#CONSTANT}. An item that correlates negatively with the rest is named in its row and
 * marked on alpha; nothing is reversed on the quiet.
 *
 * @param n cases that answered every item
 * @param itemCount number of items given, constant ones included
 * @param meanInterItemCorrelation the mean of the correlations between two items
 * @param spearmanBrown given for two items alone
 * @param items one row per item, in the order given
 * @param caveats on the coefficients; the items have their own. A caveat on no figure in particular is about all
 */
public record Reliability(
        long n,
        int itemCount,
        double alpha,
        ConfidenceInterval alphaInterval,
        double alphaStandardized,
        double meanInterItemCorrelation,
        double omegaTotal,
        OptionalDouble spearmanBrown,
        List<ItemStatistics> items,
        Options options,
        List<Caveat> caveats) {
    public Reliability {
        items = List.copyOf(items);
        caveats = List.copyOf(caveats);
    }

    /**
     * What can be chosen.
     *
     * @param level confidence level of the interval
     * @param ranges possible answers for floor and ceiling: none, or one range per item
     */
    public record Options(double level, List<AnswerRange> ranges) {
        public Options {
            ConfidenceInterval.requireLevel(level);
            ranges = List.copyOf(ranges);
        }

        /** A 95 % interval; no floor and ceiling. */
        public static Options defaults() {
            return new Options(0.95, List.of());
        }
    }

    /** The reliability of the scale made of these items, one array of answers per item. */
    public static Reliability of(double[]... items) {
        return of(NumericTable.of(items), Options.defaults());
    }

    /** The reliability of the scale made of these items, one column per item. */
    public static Reliability of(NumericTable items) {
        return of(items, Options.defaults());
    }

    /**
     * The reliability of the scale made of these items.
     *
     * @throws IllegalArgumentException if there are ranges, but not one per item
     */
    public static Reliability of(NumericTable items, Options options) {
        int ranges = options.ranges().size();
        if (ranges != 0 && ranges != items.columnCount()) {
            throw new IllegalArgumentException(ranges + " answer ranges for " + items.columnCount() + " items");
        }
        return new ReliabilityAnalysis(items, options).result();
    }
}
