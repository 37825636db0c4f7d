package io.github.relata.stats.correlation;

import io.github.relata.stats.Caveat;
import io.github.relata.stats.ConfidenceInterval;
import io.github.relata.stats.Missing;
import io.github.relata.stats.NumericTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The correlations of every two columns of a table, each with its test, interval and adjusted p value. The formulas
 * stand at {@link Correlation}, the adjustments at {@link Adjustment}.
 *
 * @param size number of columns
 * @param pairs every two columns, the first with all after it, then the second …
 */
public record CorrelationMatrix(int size, List<CorrelationMatrix.Pair> pairs, Options options) {
    public CorrelationMatrix {
        pairs = List.copyOf(pairs);
    }

    /**
     * What can be chosen.
     *
     * @param level confidence level of the intervals
     * @param partWhole pairs of which one is scored from parts of the other: a test means nothing, so that they carry
     *     neither statistic nor p value and do not count among the tests adjusted for
     */
    public record Options(
            CorrelationMethod method, Missing missing, Adjustment adjustment, double level, Set<ColumnPair> partWhole) {
        public Options {
            ConfidenceInterval.requireLevel(level);
            partWhole = Set.copyOf(partWhole);
        }

        /** Pearson, pairwise, p values as they are, 95 %. */
        public static Options defaults() {
            return new Options(CorrelationMethod.PEARSON, Missing.PAIRWISE, Adjustment.NONE, 0.95, Set.of());
        }
    }

    /**
     * One correlation of the matrix.
     *
     * @param adjustedPValue {@code NaN} where the p value is
     */
    public record Pair(ColumnPair columns, Correlation.Result result, double adjustedPValue) {
        /** Why a figure is {@code NaN}; one on no figure in particular is about all of them. */
        public List<Caveat> caveats() {
            List<Caveat> caveats = new ArrayList<>(result.caveats());
            for (Caveat caveat : result.caveats()) {
                if (caveat.figure().equals("pValue")) {
                    caveats.add(new Caveat("", "adjustedPValue", caveat.reason()));
                }
            }
            return caveats;
        }
    }

    /** Correlates every two columns of the table. */
    public static CorrelationMatrix of(NumericTable table, Options options) {
        List<ColumnPair> columns = new ArrayList<>();
        for (int i = 0; i < table.columnCount(); i++) {
            for (int j = i + 1; j < table.columnCount(); j++) {
                columns.add(new ColumnPair(i, j));
            }
        }
        PairSource source = PairSource.of(table, options.method(), options.missing(), options.level());
        List<Correlation.Result> results = new ArrayList<>();
        for (ColumnPair pair : columns) {
            Correlation.Result result = source.correlate(pair);
            results.add(options.partWhole().contains(pair) ? result.withoutTest() : result);
        }
        double[] adjusted = options.adjustment()
                .adjust(results.stream().mapToDouble(Correlation.Result::pValue).toArray());
        List<Pair> pairs = new ArrayList<>();
        for (int p = 0; p < adjusted.length; p++) {
            pairs.add(new Pair(columns.get(p), results.get(p), adjusted[p]));
        }
        return new CorrelationMatrix(table.columnCount(), pairs, options);
    }
}
