package io.github.relata.model.binding;

import io.github.relata.model.data.CodeMeanings;
import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.intake.DecimalColumn;
import io.github.relata.model.intake.RawColumn;
import io.github.relata.model.intake.SmallIntegerColumn;
import io.github.relata.model.intake.TextColumn;
import java.util.Optional;

/**
 * The short way for what most items are: small whole numbers, none of which is a fault. Each code's meaning is looked up
 * once, and the cells follow by a table. Other columns have none.
 */
final class FaultlessCodes implements RawColumn.Visitor<Optional<NumberColumn>> {
    private final String name;
    private final String label;
    private final CellTyping typing;
    private final Kept kept;

    FaultlessCodes(String name, String label, CellTyping typing, Kept kept) {
        this.name = name;
        this.label = label;
        this.typing = typing;
        this.kept = kept;
    }

    @Override
    public Optional<NumberColumn> smallIntegers(SmallIntegerColumn column) {
        CodeMeanings meanings = new CodeMeanings();
        boolean[] faults = new boolean[256];
        CellReading[] byCode = TypedCells.byCode(typing);
        for (int index = 0; index < byCode.length; index++) {
            byte code = (byte) (index + Byte.MIN_VALUE);
            CellReading reading = byCode[index];
            if (reading instanceof CellReading.Value value) {
                meanings.number(code, value.value());
            } else if (reading instanceof CellReading.Absent absent) {
                meanings.missing(code, absent.kind());
            } else {
                faults[index] = true;
            }
        }
        return hasAny(faults, column)
                ? Optional.empty()
                : Optional.of(NumberColumn.ofCodes(name, label, meanings, codes(column)));
    }

    @Override
    public Optional<NumberColumn> decimals(DecimalColumn column) {
        return Optional.empty();
    }

    @Override
    public Optional<NumberColumn> texts(TextColumn column) {
        return Optional.empty();
    }

    private static boolean hasAny(boolean[] faults, SmallIntegerColumn column) {
        boolean any = false;
        for (int row = 0; row < column.size(); row++) {
            any |= faults[column.code(row) - Byte.MIN_VALUE];
        }
        return any;
    }

    /** The codes of the rows that are cases. */
    private byte[] codes(SmallIntegerColumn column) {
        byte[] codes = new byte[kept.size()];
        if (kept.isAll()) {
            column.copyCodes(0, codes.length, codes, 0);
        } else {
            for (int index = 0; index < codes.length; index++) {
                codes[index] = column.code(kept.row(index));
            }
        }
        return codes;
    }
}
