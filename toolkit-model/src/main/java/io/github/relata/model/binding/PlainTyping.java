package io.github.relata.model.binding;

import io.github.relata.model.data.MissingKind;
import io.github.relata.model.intake.CellNumber;
import java.util.Optional;

/** Cells as they stand, before anything is known of them: missing, or a number, NaN for any other text. */
record PlainTyping(MissingCodes missing, char decimal) implements CellTyping {
    @Override
    public CellReading read(String cell) {
        Optional<MissingKind> kind = missing.of(cell);
        return kind.isPresent()
                ? new CellReading.Absent(kind.get())
                : new CellReading.Value(CellNumber.of(cell, decimal));
    }

    @Override
    public CellReading read(double number) {
        return missing.isDeclared(number)
                ? new CellReading.Absent(MissingKind.DECLARED)
                : new CellReading.Value(number);
    }

    @Override
    public boolean countByValue() {
        return decimal == '.';
    }
}
