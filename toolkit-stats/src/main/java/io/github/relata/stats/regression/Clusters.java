package io.github.relata.stats.regression;

import io.github.relata.stats.NumericTable;
import java.util.Arrays;

/** The cluster of each case; or one for all, where cases are not clustered. */
final class Clusters {
    static final Clusters NONE = new Clusters(new int[0], 0);

    private final int[] cluster;
    private final int codes;

    private Clusters(int[] cluster, int codes) {
        this.cluster = cluster;
        this.codes = codes;
    }

    /**
     * The clusters of a table's cases.
     *
     * @throws IllegalArgumentException if there is not one code for each case, or a code is too high
     */
    static Clusters of(NumericTable table, int[] cluster) {
        if (cluster.length != table.rowCount()) {
            throw new IllegalArgumentException(
                    cluster.length + " cluster codes for " + table.rowCount() + " cases: give one for each");
        }
        return of(cluster);
    }

    /** Clusters by code from 0, less than the number of cases; below 0 where a case's cluster is not known. */
    private static Clusters of(int[] cluster) {
        int highest = -1;
        for (int code : cluster) {
            if (code >= cluster.length) {
                throw new IllegalArgumentException(
                        "cluster code " + code + " is not below the number of cases, " + cluster.length);
            }
            highest = Math.max(highest, code);
        }
        return new Clusters(cluster.clone(), highest + 1);
    }

    int codes() {
        return codes;
    }

    void copy(int from, int to, int[] target) {
        if (cluster.length > 0) {
            System.arraycopy(cluster, from, target, 0, to - from);
        } else {
            Arrays.fill(target, 0, to - from, 0);
        }
    }
}
