package io.github.relata.scoring;

import java.util.function.ToDoubleFunction;

/** A score worked out row by row from answers and from scores above it. */
final class CalculatedRule implements BlockRule {
    private final int[] items;
    private final int[] scores;
    private final int itemCount;
    private final int rowLength;
    private final ToDoubleFunction<double[]> calculation;

    /**
     * A score.
     *
     * @param items the numbers of the items that it rests on
     * @param scores the places of the scores that it reads
     * @param itemCount how many items there are: a row has their answers first
     * @param scoreCount how many scores stand above it: they follow in a row
     */
    CalculatedRule(int[] items, int[] scores, int itemCount, int scoreCount, ToDoubleFunction<double[]> calculation) {
        this.items = items;
        this.scores = scores;
        this.itemCount = itemCount;
        this.rowLength = itemCount + scoreCount;
        this.calculation = calculation;
    }

    @Override
    public void score(ScoredRows rows, int from, int to, double[] values, int[] answered) {
        int n = to - from;
        double[][] answers = new double[items.length][n];
        for (int i = 0; i < items.length; i++) {
            rows.answers(items[i], from, to, answers[i]);
        }
        double[][] above = new double[scores.length][n];
        for (int i = 0; i < scores.length; i++) {
            rows.score(scores[i], from, to, above[i]);
        }
        double[] row = new double[rowLength];
        for (int r = 0; r < n; r++) {
            int count = 0;
            for (int i = 0; i < items.length; i++) {
                double answer = answers[i][r];
                row[items[i] - 1] = answer;
                count += Double.isNaN(answer) ? 0 : 1;
            }
            for (int i = 0; i < scores.length; i++) {
                row[itemCount + scores[i]] = above[i][r];
            }
            answered[r] = count;
            values[r] = calculation.applyAsDouble(row);
        }
    }
}
