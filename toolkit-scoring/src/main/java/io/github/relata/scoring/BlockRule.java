package io.github.relata.scoring;

/** Makes a score in a block of rows, so that every loop runs along an array. Immutable. */
interface BlockRule {
    /**
     * Makes the score in the rows {@code from} (inclusive) to {@code to} (exclusive).
     *
     * @param values takes the scores: of a category the index of its level, {@code NaN} where it is withheld
     * @param answered takes how many of the items that it rests on each row answers
     */
    void score(ScoredRows rows, int from, int to, double[] values, int[] answered);
}
