package io.github.relata.stats.correlation;

/** Two columns of a table, by their places from 0, the earlier one first. */
public record ColumnPair(int first, int second) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException unless 0 &lt;= first &lt; second
     */
    public ColumnPair {
        if (first < 0 || first >= second) {
            throw new IllegalArgumentException("columns " + first + " and " + second + " are no pair in order");
        }
    }
}
