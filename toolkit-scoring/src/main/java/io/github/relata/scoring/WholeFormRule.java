package io.github.relata.scoring;

/** A score that is withheld, besides, where too few of all items are answered. */
record WholeFormRule(BlockRule rule, int items, int required) implements BlockRule {
    @Override
    public void score(ScoredRows rows, int from, int to, double[] values, int[] answered) {
        int n = to - from;
        int[] inAll = new int[n];
        double[] answers = new double[n];
        for (int item = 1; item <= items; item++) {
            rows.answers(item, from, to, answers);
            for (int row = 0; row < n; row++) {
                inAll[row] += Double.isNaN(answers[row]) ? 0 : 1;
            }
        }
        rule.score(rows, from, to, values, answered);
        for (int row = 0; row < n; row++) {
            values[row] = inAll[row] < required ? Double.NaN : values[row];
        }
    }
}
