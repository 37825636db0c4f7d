package io.github.relata.stats.correlation;

/**
 * Kendall's tau-b: S / sqrt((T - Tx)(T - Ty)), where S is the number of concordant less that of discordant pairs, T the
 * number of all pairs and Tx, Ty those tied on x, on y. Takes O(n log n) time, as Knight's method does (1966, <a
 * href="https://doi.org/10.1080/01621459.1966.10480879">doi:10.1080/01621459.1966.10480879</a>), here with a binary
 * indexed tree (Fenwick 1994, <a href="https://doi.org/10.1002/spe.4380240306">doi:10.1002/spe.4380240306</a>) in place
 * of the merge sort.
 *
 * @param score S
 * @param coefficient tau-b; {@code NaN} if x or y is constant
 * @param variance the variance of S under no association, corrected for ties (Kendall 1970, as R's {@code cor.test})
 */
record KendallTau(long n, double score, double coefficient, double variance) {
    static KendallTau of(RankCodes x, RankCodes y) {
        int n = x.length();
        Ties tiesOfX = Ties.of(x.counts());
        Ties tiesOfY = Ties.of(y.counts());
        double score = score(x, y);
        double pairs = n * (n - 1.0) / 2;
        double coefficient = score / Math.sqrt((pairs - tiesOfX.pairs / 2) * (pairs - tiesOfY.pairs / 2));
        return new KendallTau(n, score, Math.max(-1, Math.min(1, coefficient)), variance(n, tiesOfX, tiesOfY));
    }

    boolean isConstant() {
        return Double.isNaN(coefficient);
    }

    double z() {
        return score / Math.sqrt(variance);
    }

    /** Sums over the groups of t tied cases. */
    private record Ties(double pairs, double triples, double weighted) {
        static Ties of(int[] counts) {
            double pairs = 0;
            double triples = 0;
            double weighted = 0;
            for (double t : counts) {
                pairs += t * (t - 1);
                triples += t * (t - 1) * (t - 2);
                weighted += t * (t - 1) * (2 * t + 5);
            }
            return new Ties(pairs, triples, weighted);
        }
    }

    private static double variance(double n, Ties x, Ties y) {
        return (n * (n - 1) * (2 * n + 5) - x.weighted - y.weighted) / 18
                + x.pairs * y.pairs / (2 * n * (n - 1))
                + x.triples * y.triples / (9 * n * (n - 1) * (n - 2));
    }

    /** Goes up the cases by x and asks, for each, how many of those before lie below and above it on y. */
    private static long score(RankCodes x, RankCodes y) {
        int n = x.length();
        int[] order = orderBy(x);
        FenwickTree before = new FenwickTree(y.levels());
        long score = 0;
        int start = 0;
        while (start < n) {
            int end = start;
            while (end < n && x.code(order[end]) == x.code(order[start])) {
                int code = y.code(order[end++]);
                score += before.countBelow(code) - (start - before.countBelow(code + 1));
            }
            // cases that tie on x come in together, so that no pair of them counts
            for (int i = start; i < end; i++) {
                before.add(y.code(order[i]));
            }
            start = end;
        }
        return score;
    }

    /** The cases in the order of their codes, by counting. */
    private static int[] orderBy(RankCodes x) {
        int[] counts = x.counts();
        int[] next = new int[counts.length];
        for (int level = 1; level < counts.length; level++) {
            next[level] = next[level - 1] + counts[level - 1];
        }
        int[] order = new int[x.length()];
        for (int i = 0; i < order.length; i++) {
            order[next[x.code(i)]++] = i;
        }
        return order;
    }
}
