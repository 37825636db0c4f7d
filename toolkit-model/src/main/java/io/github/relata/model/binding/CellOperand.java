package io.github.relata.model.binding;

import io.github.relata.model.expression.Operand;
import io.github.relata.model.intake.RawColumn;

/**
 * A column in a condition on rows, before any is left out. A cell that its variable cannot take is missing here, and
 * becomes a finding later if its row stays.
 */
record CellOperand(RawColumn column, TypedCells.Readings readings) implements Operand {
    @Override
    public boolean isMissing(int row) {
        return !(readings.of(row) instanceof CellReading.Value);
    }

    @Override
    public double number(int row) {
        return readings.of(row) instanceof CellReading.Value value ? value.value() : Double.NaN;
    }

    @Override
    public String text(int row) {
        return column.text(row);
    }
}
