package io.github.relata.scoring;

/** Rows of answers to the items of an instrument, with the scores made of them so far; read block by block. */
interface ScoredRows {
    /** Copies the answers to an item, numbered from 1, in some rows to the start of the target. */
    void answers(int item, int from, int to, double[] target);

    /**
     * Copies a score in some rows to the start of the target: of a category the index of its level, {@code NaN} where it
     * is withheld.
     *
     * @param index its place among the scores of its order
     */
    void score(int index, int from, int to, double[] target);
}
