package io.github.relata.model.expression;

import java.util.List;
import java.util.Set;

/** A calculation whose names are bound to places in a row: the answers to all items, and after them the scores. */
public final class BoundCalculation {
    private final RowNumber number;
    private final List<Integer> items;
    private final List<String> scores;

    BoundCalculation(RowNumber number, Set<Integer> items, Set<String> scores) {
        this.number = number;
        this.items = List.copyOf(items);
        this.scores = List.copyOf(scores);
    }

    /** The numbers of the items that it reads, in the order of their first mention. */
    public List<Integer> items() {
        return items;
    }

    /** The names of the scores that it reads. */
    public List<String> scores() {
        return scores;
    }

    /**
     * The number; of a condition 1 where it holds and 0 where it does not; {@code NaN} where it cannot be known.
     *
     * @param row the answers in the order of the items, then the scores; of a category the index of its level;
     *     {@code NaN} for what is missing or withheld
     */
    public double value(double[] row) {
        double value = number.value(row);
        // Zero is added so that there is no minus zero.
        return Double.isInfinite(value) ? Double.NaN : value + 0.0;
    }
}
