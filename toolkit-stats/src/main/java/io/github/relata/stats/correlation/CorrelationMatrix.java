package io.github.relata.stats.correlation;

import io.github.relata.stats.Caveat;
import io.github.relata.stats.ConfidenceInterval;
import io.github.relata.stats.Missing;
import io.github.relata.stats.NumericTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The correlations of every two columns of a table, each with its test, interval and adjusted p value. The formulas
 * stand at {@link Correlation}, the adjustments at {@link Adjustment}.
 *
 * @param size number of columns
 * @param pairs every two columns, the first with all after it, then the second …
 */
public record CorrelationMatrix(int size, List<CorrelationMatrix.Pair> pairs, Options options) {
    private static final int WORTH_THREADS = 50_000;

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
        List<ColumnPair> columns = columnPairs(table.columnCount());
        List<Correlation.Result> results = results(table, columns, options);
        double[] pValues = new double[results.size()];
        for (int p = 0; p < pValues.length; p++) {
            pValues[p] = results.get(p).pValue();
        }
        double[] adjusted = options.adjustment().adjust(pValues);
        List<Pair> pairs = new ArrayList<>();
        for (int p = 0; p < adjusted.length; p++) {
            pairs.add(new Pair(columns.get(p), results.get(p), adjusted[p]));
        }
        return new CorrelationMatrix(table.columnCount(), pairs, options);
    }

    private static List<ColumnPair> columnPairs(int size) {
        List<ColumnPair> pairs = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                pairs.add(new ColumnPair(i, j));
            }
        }
        return pairs;
    }

    private static List<Correlation.Result> results(NumericTable table, List<ColumnPair> pairs, Options options) {
        PairSource source = PairSource.of(table, options);
        Stream<ColumnPair> stream = table.rowCount() < WORTH_THREADS ? pairs.stream() : pairs.parallelStream();
        return stream.map(pair -> options.partWhole().contains(pair)
                        ? source.correlate(pair).withoutTest()
                        : source.correlate(pair))
                .toList();
    }
}
