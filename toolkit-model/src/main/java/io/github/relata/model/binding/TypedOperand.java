package io.github.relata.model.binding;

import io.github.relata.model.expression.Operand;
import io.github.relata.model.intake.RawColumn;
import io.github.relata.model.study.Variable;
import java.util.List;

/**
 * A declared variable in a condition, before any row is left out: a cell that it cannot take is missing here and becomes
 * a finding later, if its row stays. A category answers to its level's name and to the code in the file.
 *
 * @param levels the declared levels of a category; empty for a number
 */
record TypedOperand(RawColumn column, TypedCells.Readings readings, List<Variable.Level> levels) implements Operand {
    TypedOperand {
        levels = List.copyOf(levels);
    }

    @Override
    public boolean isMissing(int row) {
        return !(readings.of(row) instanceof CellReading.Value);
    }

    @Override
    public double number(int row) {
        if (!levels.isEmpty()) {
            return column.number(row);
        }
        return readings.of(row) instanceof CellReading.Value value ? value.value() : Double.NaN;
    }

    @Override
    public String text(int row) {
        return column.text(row);
    }

    @Override
    public boolean isText(int row, String text) {
        if (column.text(row).equals(text)) {
            return true;
        }
        return !levels.isEmpty()
                && readings.of(row) instanceof CellReading.Value value
                && levels.get((int) value.value()).name().equals(text);
    }
}
