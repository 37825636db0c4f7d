package io.github.relata.stats.resampling;

/**
 * What is drawn with replacement, whole cases or whole clusters, told as what each unit adds to the sums of k variables:
 * its number of cases, its sum of each variable, and its sum of the products of each two. A draw is then a count for each
 * unit, and its sums are the units' terms times these counts.
 *
 * <p>The terms are ordered: cases; variables 0 to k - 1; products (0,0), (0,1) … (0,k-1), (1,1) …
 */
public interface ResamplingUnits {
    /** Number of units. */
    int count();

    /** The unit that a case belongs to. */
    int unitOf(int row);

    /** Number of variables, k. */
    int variables();

    /** Loads the terms of the units {@code from} (inclusive) to {@code to} (exclusive): one row per term. */
    void load(int from, int to, double[][] terms);

    /** Number of terms of k variables. */
    static int terms(int k) {
        return 1 + k + k * (k + 1) / 2;
    }

    /**
     * Every case is a unit. The columns are read in place; they hold no {@code NaN}, and their means are near zero, so
     * that sums of squares keep their digits.
     *
     * @throws IllegalArgumentException if the columns differ in length
     */
    static ResamplingUnits cases(double[]... columns) {
        return new CaseUnits(columns);
    }

    /**
     * Every cluster is a unit.
     *
     * @param clusters the cluster of each case: a code from 0; codes that no case has are no units
     * @param columns as for {@link #cases}
     * @throws IllegalArgumentException if lengths differ, or a code is below 0
     */
    static ResamplingUnits clusters(int[] clusters, double[]... columns) {
        return ClusterUnits.of(clusters, new CaseUnits(columns));
    }
}
