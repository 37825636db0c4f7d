package io.github.relata.stats.reliability;

import io.github.relata.stats.NumericTable;
import io.github.relata.stats.moments.CompleteRows;
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
        EndCounts counts = new EndCounts(ranges);
        if (!ranges.isEmpty()) {
            CompleteRows.visit(items, counts::add);
        }
        return counts;
    }

    private void add(double[][] columns, int rows) {
        n += rows;
        for (int j = 0; j < columns.length; j++) {
            lowest[j] += count(columns[j], rows, ranges.get(j).lowest());
            highest[j] += count(columns[j], rows, ranges.get(j).highest());
        }
    }

    private static int count(double[] column, int rows, double answer) {
        int count = 0;
        for (int r = 0; r < rows; r++) {
            count += column[r] == answer ? 1 : 0;
        }
        return count;
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
