package io.github.relata.report.run;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Which cases an analysis uses: all, or some in ascending order. */
public final class Cases {
    private final int[] indexes;
    private final boolean all;

    private Cases(int[] indexes, boolean all) {
        this.indexes = indexes;
        this.all = all;
    }

    /** All of so many cases. */
    public static Cases all(int count) {
        // The indexes are made on demand: a million cases in order need no list of their places.
        return new Cases(new int[] {count}, true);
    }

    /** Those whose indexes are given, in ascending order. */
    public static Cases of(int[] indexes) {
        return new Cases(indexes.clone(), false);
    }

    /** How many. */
    public int size() {
        return all ? indexes[0] : indexes.length;
    }

    /** The index, among all cases, of the one at a position. */
    public int index(int position) {
        return all ? position : indexes[position];
    }

    /** The indexes of all of them, in a new array. */
    public int[] toArray() {
        return all ? IntStream.range(0, indexes[0]).toArray() : indexes.clone();
    }

    /** Whether these are all cases in order, so that positions are indexes. */
    public boolean isAll() {
        return all;
    }

    @Override
    public String toString() {
        return all ? "all " + indexes[0] : Arrays.toString(indexes);
    }
}
