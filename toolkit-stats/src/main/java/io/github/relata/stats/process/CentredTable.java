package io.github.relata.stats.process;

import io.github.relata.stats.NumericTable;
import io.github.relata.stats.moments.Moments;

/** The complete cases with the numeric variables of the products less their means. */
final class CentredTable implements NumericTable {
    private final CompleteCases cases;
    private final double[] means;

    CentredTable(CompleteCases cases, ModerationModel model) {
        this.cases = cases;
        this.means = new double[cases.columnCount()];
        centre(model.focal());
        model.moderators().forEach(this::centre);
    }

    private void centre(Variable variable) {
        if (variable.isNumeric()) {
            int column = variable.tableColumn(0);
            means[column] = Moments.of(cases.column(column)).mean();
        }
    }

    @Override
    public int rowCount() {
        return cases.rowCount();
    }

    @Override
    public int columnCount() {
        return cases.columnCount();
    }

    @Override
    public void copy(int column, int from, int to, double[] target) {
        cases.copy(column, from, to, target);
        for (int row = 0; row < to - from && means[column] != 0; row++) {
            target[row] -= means[column];
        }
    }
}
