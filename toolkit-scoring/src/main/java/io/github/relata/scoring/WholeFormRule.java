package io.github.relata.scoring;

import java.util.stream.IntStream;

/** A score that is withheld, besides, where too few of all items are answered. */
record WholeFormRule(BlockRule rule, int items, int required) implements BlockRule {
    @Override
    public void score(ScoredRows rows, int from, int to, double[] values, int[] answered) {
        int n = to - from;
        int[] inAll = new int[n];
        rows.countAnswers(IntStream.rangeClosed(1, items).toArray(), from, to, inAll);
        rule.score(rows, from, to, values, answered);
        for (int row = 0; row < n; row++) {
            values[row] = inAll[row] < required ? Double.NaN : values[row];
        }
    }
}
