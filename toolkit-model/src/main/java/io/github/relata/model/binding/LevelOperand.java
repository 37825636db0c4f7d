package io.github.relata.model.binding;

import io.github.relata.model.expression.Operand;
import io.github.relata.model.study.Variable;
import java.util.List;

/**
 * A category in a condition on rows: it answers to the code in the file and to its level's name.
 *
 * @param cells its cells as they stand
 * @param levels its levels, as declared
 * @param readings the index of each row's level
 */
record LevelOperand(Operand cells, List<Variable.Level> levels, TypedCells.Readings readings) implements Operand {
    LevelOperand {
        levels = List.copyOf(levels);
    }

    @Override
    public boolean isMissing(int row) {
        return !(readings.of(row) instanceof CellReading.Value);
    }

    @Override
    public double number(int row) {
        return cells.number(row);
    }

    @Override
    public String text(int row) {
        return cells.text(row);
    }

    @Override
    public boolean isText(int row, String text) {
        return cells.isText(row, text)
                || (readings.of(row) instanceof CellReading.Value value
                        && levels.get((int) value.value()).name().equals(text));
    }
}
