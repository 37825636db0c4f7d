package io.github.relata.stats.regression;

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

    /** Clusters by code from 0, less than the number of cases; below 0 where a case's cluster is not known. */
    static Clusters of(int[] cluster) {
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
