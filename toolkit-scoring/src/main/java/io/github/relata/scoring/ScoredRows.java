package io.github.relata.scoring;

import java.util.Arrays;

/** Rows of answers to the items of an instrument, with the scores made of them so far; read block by block. */
interface ScoredRows {
    /** Copies the answers to an item, numbered from 1, in some rows to the start of the target. */
    void answers(int item, int from, int to, double[] target);

    /** Counts how many of some items, numbered from 1, each of some rows answers. */
    default void countAnswers(int[] items, int from, int to, int[] counts) {
        int n = to - from;
        double[] answers = new double[n];
        Arrays.fill(counts, 0, n, 0);
        for (int item : items) {
            answers(item, from, to, answers);
            for (int row = 0; row < n; row++) {
                counts[row] += Double.isNaN(answers[row]) ? 0 : 1;
            }
        }
    }

    /**
     * Copies a score in some rows to the start of the target: of a category the index of its level, {@code NaN} where it
     * is withheld.
     *
     * @param index its place among the scores of its order
     */
    void score(int index, int from, int to, double[] target);
}
