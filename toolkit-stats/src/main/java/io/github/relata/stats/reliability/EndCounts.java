package io.github.relata.stats.reliability;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How many of the complete cases stand at the lowest and at the highest possible answer to each item, counted block by
 * block; without ranges there is nothing to count.
 */
final class EndCounts {
    private final List<AnswerRange> ranges;
    private final long[] lowest;
    private final long[] highest;
    private long n;

    /** No cases yet. */
    EndCounts(List<AnswerRange> ranges) {
        this.ranges = ranges;
        this.lowest = new long[ranges.size()];
        this.highest = new long[ranges.size()];
    }

    /** Counts the first {@code rows} entries of the columns, one for each item. */
    void count(double[][] columns, int rows) {
        n += rows;
        for (int j = 0; j < ranges.size(); j++) {
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

    /** Adds what was counted of other cases. */
    void add(EndCounts other) {
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
