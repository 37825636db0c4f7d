package io.github.relata.stats.regression;

import io.github.relata.stats.NumericTable;
import io.github.relata.stats.linear.RowBlock;
import io.github.relata.stats.linear.RowSource;
import java.util.Arrays;
import java.util.List;

/** The rows of a design matrix, computed from the table as they are read. */
final class DesignRows implements RowSource {
    private final NumericTable table;
    private final int outcome;
    private final boolean intercept;
    private final List<DesignColumn> columns;
    private final Clusters clusters;
    private final Scaling scaling;

    DesignRows(
            NumericTable table,
            int outcome,
            boolean intercept,
            List<DesignColumn> columns,
            Clusters clusters,
            Scaling scaling) {
        this.table = table;
        this.outcome = outcome;
        this.intercept = intercept;
        this.columns = columns;
        this.clusters = clusters;
        this.scaling = scaling;
    }

    /** The same cases with other columns, in other units. */
    DesignRows with(boolean intercept, List<DesignColumn> columns, Scaling scaling) {
        return new DesignRows(table, outcome, intercept, columns, clusters, scaling);
    }

    @Override
    public int blockCount() {
        return (int) ((table.rowCount() + NumericTable.BLOCK_ROWS - 1L) / NumericTable.BLOCK_ROWS);
    }

    @Override
    public int blockRows() {
        return Math.min(NumericTable.BLOCK_ROWS, table.rowCount());
    }

    @Override
    public int columnCount() {
        return columns.size() + (intercept ? 1 : 0);
    }

    @Override
    public boolean hasConstant() {
        return intercept;
    }

    @Override
    public int clusterCodes() {
        return clusters.codes();
    }

    @Override
    public void load(int block, RowBlock target) {
        int from = block * NumericTable.BLOCK_ROWS;
        int to = from + Math.min(NumericTable.BLOCK_ROWS, table.rowCount() - from);
        int next = 0;
        if (intercept) {
            Arrays.fill(target.column(next++), 0, to - from, 1);
        }
        for (DesignColumn column : columns) {
            load(column, from, to, target.column(next++), target.scratch());
        }
        copy(new Factor(outcome, Factor.Kind.NUMERIC), from, to, target.outcome());
        clusters.copy(from, to, target.clusters());
        target.keepComplete(to - from);
    }

    private void load(DesignColumn column, int from, int to, double[] target, double[] scratch) {
        List<Factor> factors = column.factors();
        copy(factors.get(0), from, to, target);
        for (Factor factor : factors.subList(1, factors.size())) {
            copy(factor, from, to, scratch);
            for (int row = 0; row < to - from; row++) {
                target[row] *= scratch[row];
            }
        }
    }

    private void copy(Factor factor, int from, int to, double[] target) {
        table.copy(factor.column(), from, to, target);
        scaling.apply(factor, target, to - from);
    }
}
