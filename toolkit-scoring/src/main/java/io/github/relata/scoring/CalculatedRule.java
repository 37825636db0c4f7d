package io.github.relata.scoring;

import java.util.function.ToDoubleFunction;

/** A score worked out row by row from answers and from scores above it. */
final class CalculatedRule implements BlockRule {
    private final int[] items;
    private final int[] places;
    private final int itemCount;
    private final int rowLength;
    private final ToDoubleFunction<double[]> calculation;

    /**
     * A score.
     *
     * @param items the numbers of the items that it rests on, also by way of other scores
     * @param places the places of a row that the calculation reads: a row has the answers first, the scores behind them
     * @param itemCount how many items there are
     * @param scoreCount how many scores stand above it
     */
    CalculatedRule(int[] items, int[] places, int itemCount, int scoreCount, ToDoubleFunction<double[]> calculation) {
        this.items = items;
        this.places = places;
        this.itemCount = itemCount;
        this.rowLength = itemCount + scoreCount;
        this.calculation = calculation;
    }

    @Override
    public void score(ScoredRows rows, int from, int to, double[] values, int[] answered) {
        rows.countAnswers(items, from, to, answered);
        int n = to - from;
        double[][] read = new double[places.length][n];
        for (int i = 0; i < places.length; i++) {
            read(rows, places[i], from, to, read[i]);
        }
        double[] row = new double[rowLength];
        for (int r = 0; r < n; r++) {
            for (int i = 0; i < places.length; i++) {
                row[places[i]] = read[i][r];
            }
            values[r] = calculation.applyAsDouble(row);
        }
    }

    private void read(ScoredRows rows, int place, int from, int to, double[] target) {
        if (place < itemCount) {
            rows.answers(place + 1, from, to, target);
        } else {
            rows.score(place - itemCount, from, to, target);
        }
    }
}
