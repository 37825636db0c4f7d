package io.github.relata.scoring;

import io.github.relata.model.instrument.KeyedItem;
import io.github.relata.model.instrument.ScoringRule;
import java.util.Arrays;

/** The mean, sum or count of items: the points are added in the order of the score's items. */
record ItemsRule(ScoringRule.OfItems rule) implements BlockRule {
    @Override
    public void score(ScoredRows rows, int from, int to, double[] values, int[] answered) {
        int n = to - from;
        Arrays.fill(values, 0, n, 0);
        Arrays.fill(answered, 0, n, 0);
        double[] points = new double[n];
        for (KeyedItem keyed : rule.items()) {
            rows.answers(keyed.item().number(), from, to, points);
            keyed.keyAll(points, n);
            add(points, n, values, answered);
        }
        int required = rule.required();
        for (int row = 0; row < n; row++) {
            values[row] = answered[row] < required ? Double.NaN : rule.value(values[row], answered[row]);
        }
    }

    private static void add(double[] points, int n, double[] sums, int[] answered) {
        for (int row = 0; row < n; row++) {
            double answer = points[row];
            if (!Double.isNaN(answer)) {
                sums[row] += answer;
                answered[row]++;
            }
        }
    }
}
