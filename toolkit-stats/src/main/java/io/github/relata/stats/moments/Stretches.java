package io.github.relata.stats.moments;

import io.github.relata.stats.NumericTable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Work on a long table, cut by position alone into stretches of 16 blocks. Each stretch gives a partial result of its
 * own; these come back in order, so that merging them gives the same bits on one thread as on many. A table of one
 * stretch starts no threads; a longer one uses the common pool, or the pool that the caller runs in.
 */
public final class Stretches {
    /** Rows in a stretch. */
    public static final int ROWS = 16 * NumericTable.BLOCK_ROWS;

    /** The partial result of a table's rows {@code from} (inclusive) to {@code to} (exclusive). */
    @FunctionalInterface
    public interface Part<T> {
        T of(NumericTable table, int from, int to);
    }

    private Stretches() {}

    /** The partial results in the order of the rows: at least one, of no rows for an empty table. */
    public static <T> List<T> map(NumericTable table, Part<T> part) {
        int rows = table.rowCount();
        if (rows <= ROWS) {
            return List.of(part.of(table, 0, rows));
        }
        int last = (rows - 1) / ROWS;
        return IntStream.rangeClosed(0, last)
                .parallel()
                .mapToObj(s -> part.of(table, s * ROWS, s == last ? rows : (s + 1) * ROWS))
                .toList();
    }
}
