package io.github.relata.stats.reliability;

import io.github.relata.stats.NumericTable;
import io.github.relata.stats.moments.CompleteRows;
import io.github.relata.stats.moments.Stretches;
import java.util.List;
import java.util.OptionalDouble;

/** How many of the complete cases stand at the lowest and at the highest possible answer to each item. */
final class EndCounts {
    private final List<AnswerRange> ranges;
    private final long[] lowest;
    private final long[] highest;
    private long n;

    private EndCounts(List<AnswerRange> ranges) {
        this.ranges = ranges;
        this.lowest = new long[ranges.size()];
        this.highest = new long[ranges.size()];
    }

    /** Counts; without ranges there is nothing to count. */
    static EndCounts of(NumericTable items, List<AnswerRange> ranges) {
        EndCounts total = new EndCounts(ranges);
        if (!ranges.isEmpty()) {
            Stretches.map(items, (table, from, to) -> ofStretch(table, from, to, ranges))
                    .forEach(total::add);
        }
        return total;
    }

    private static EndCounts ofStretch(NumericTable items, int from, int to, List<AnswerRange> ranges) {
        EndCounts counts = new EndCounts(ranges);
        CompleteRows.visit(items, from, to, counts::count);
        return counts;
    }

    private void count(double[][] columns, int rows) {
        n += rows;
        for (int j = 0; j < columns.length; j++) {
            double[] column = columns[j];
            double low = ranges.get(j).lowest();
            double high = ranges.get(j).highest();
            int atLow = 0;
            int atHigh = 0;
            for (int r = 0; r < rows; r++) {
                atLow += column[r] == low ? 1 : 0;
                atHigh += column[r] == high ? 1 : 0;
            }
            lowest[j] += atLow;
            highest[j] += atHigh;
        }
    }

    private void add(EndCounts other) {
        n += other.n;
        for (int j = 0; j < lowest.length; j++) {
            lowest[j] += other.lowest[j];
            highest[j] += other.highest[j];
        }
    }

    OptionalDouble floor(int item) {
        return share(lowest, item);
    }

    OptionalDouble ceiling(int item) {
        return share(highest, item);
    }

    private OptionalDouble share(long[] counts, int item) {
        return ranges.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of((double) counts[item] / n);
    }
}
