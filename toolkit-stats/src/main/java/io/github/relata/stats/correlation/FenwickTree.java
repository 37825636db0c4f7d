package io.github.relata.stats.correlation;

/** Counts by code that can be added to, and summed up to a code, each in O(log n) (binary indexed tree). */
final class FenwickTree {
    private final int[] sums;

    FenwickTree(int codes) {
        sums = new int[codes + 1];
    }

    void add(int code) {
        for (int i = code + 1; i < sums.length; i += i & -i) {
            sums[i]++;
        }
    }

    /** How many of the added codes are smaller. */
    long countBelow(int code) {
        long count = 0;
        for (int i = code; i > 0; i -= i & -i) {
            count += sums[i];
        }
        return count;
    }
}
