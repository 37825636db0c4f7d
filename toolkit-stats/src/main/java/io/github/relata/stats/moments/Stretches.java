package io.github.relata.stats.moments;

import io.github.relata.stats.NumericTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Work on a long table, cut by position alone into stretches of 16 blocks. Each stretch gives a partial result of its
 * own; these come back in order, so that merging them gives the same bits on one thread as on many. A table of one
 * stretch starts no threads; a longer one uses the common pool.
 */
final class Stretches {
    static final int ROWS = 16 * NumericTable.BLOCK_ROWS;

    /** The partial result of the rows {@code from} (inclusive) to {@code to} (exclusive). */
    @FunctionalInterface
    interface Part<T> {
        T of(int from, int to);
    }

    private Stretches() {}

    static <T> List<T> map(int rows, Part<T> part) {
        List<T> parts = new ArrayList<>();
        if (rows <= ROWS) {
            parts.add(part.of(0, rows));
            return parts;
        }
        int stretches = (rows - 1) / ROWS + 1;
        IntStream.range(0, stretches)
                .parallel()
                .mapToObj(s -> part.of(s * ROWS, s == stretches - 1 ? rows : (s + 1) * ROWS))
                .forEachOrdered(parts::add);
        return parts;
    }
}
