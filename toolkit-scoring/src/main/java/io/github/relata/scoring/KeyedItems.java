package io.github.relata.scoring;

import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.data.ScaleItems;
import io.github.relata.model.instrument.KeyedItem;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.stats.NumericTable;
import java.util.List;

/**
 * The items of one score as numbers, reversed where the score counts them so: what its reliability is computed from.
 * The answers are read where they lie, block by block. Immutable.
 */
public final class KeyedItems implements NumericTable {
    private final List<KeyedItem> key;
    private final List<NumberColumn> columns;
    private final Rows rows;

    private KeyedItems(List<KeyedItem> key, List<NumberColumn> columns, Rows rows) {
        this.key = key;
        this.columns = columns;
        this.rows = rows;
    }

    /** The items of a score that is a mean, sum or count of items, over all cases, in the order of the score. */
    public static KeyedItems of(ScaleItems scale, ScoreDefinition score) {
        List<NumberColumn> columns = columns(scale, score);
        return new KeyedItems(score.items(), columns, new AllRows(columns.get(0).size()));
    }

    /** The items of a score over some cases, in the order in which these are given. */
    public static KeyedItems of(ScaleItems scale, ScoreDefinition score, int... cases) {
        return new KeyedItems(score.items(), columns(scale, score), new SelectedRows(cases.clone()));
    }

    @Override
    public int rowCount() {
        return rows.count();
    }

    @Override
    public int columnCount() {
        return columns.size();
    }

    @Override
    public void copy(int column, int from, int to, double[] target) {
        rows.copy(columns.get(column), from, to, target);
        key.get(column).keyAll(target, to - from);
    }

    private static List<NumberColumn> columns(ScaleItems scale, ScoreDefinition score) {
        return score.items().stream()
                .map(keyed -> scale.items().get(keyed.item().number() - 1))
                .toList();
    }

    /** Which cases of the columns are the rows of the table. */
    private sealed interface Rows {
        int count();

        void copy(NumberColumn column, int from, int to, double[] target);
    }

    private record AllRows(int count) implements Rows {
        @Override
        public void copy(NumberColumn column, int from, int to, double[] target) {
            column.copy(from, to, target);
        }
    }

    private static final class SelectedRows implements Rows {
        private final int[] cases;

        SelectedRows(int[] cases) {
            this.cases = cases;
        }

        @Override
        public int count() {
            return cases.length;
        }

        @Override
        public void copy(NumberColumn column, int from, int to, double[] target) {
            for (int row = from; row < to; row++) {
                target[row - from] = column.value(cases[row]);
            }
        }
    }
}
