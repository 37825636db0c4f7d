package io.github.relata.model.binding;

import io.github.relata.model.expression.Operand;
import io.github.relata.model.intake.CellNumber;
import io.github.relata.model.intake.RawColumn;

/** A column as it stands in the file, in a condition. */
record RawOperand(RawColumn column, MissingCodes missing, char decimal) implements Operand {
    @Override
    public boolean isMissing(int row) {
        return missing.of(column.text(row)).isPresent();
    }

    @Override
    public double number(int row) {
        return decimal == '.' ? column.number(row) : CellNumber.of(column.text(row), decimal);
    }

    @Override
    public String text(int row) {
        return column.text(row);
    }
}
