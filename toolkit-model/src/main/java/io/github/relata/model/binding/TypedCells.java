package io.github.relata.model.binding;

import io.github.relata.model.intake.DecimalColumn;
import io.github.relata.model.intake.RawColumn;
import io.github.relata.model.intake.SmallIntegerColumn;
import io.github.relata.model.intake.TextColumn;
import java.util.List;

/** The readings of a column's cells. Where cells are stored as codes, each code is read once. */
final class TypedCells implements RawColumn.Visitor<TypedCells.Readings> {
    private final CellTyping typing;

    private TypedCells(CellTyping typing) {
        this.typing = typing;
    }

    /** Readings by row. */
    interface Readings {
        CellReading of(int row);
    }

    static Readings of(RawColumn column, CellTyping typing) {
        return column.accept(new TypedCells(typing));
    }

    /** The readings of all codes of small integers, from the lowest on. */
    static CellReading[] byCode(CellTyping typing) {
        CellReading[] byCode = new CellReading[256];
        for (int code = Byte.MIN_VALUE; code <= Byte.MAX_VALUE; code++) {
            byCode[code - Byte.MIN_VALUE] = typing.read(SmallIntegerColumn.text((byte) code));
        }
        return byCode;
    }

    @Override
    public Readings smallIntegers(SmallIntegerColumn column) {
        CellReading[] byCode = byCode(typing);
        return row -> byCode[column.code(row) - Byte.MIN_VALUE];
    }

    @Override
    public Readings decimals(DecimalColumn column) {
        return typing.countByValue() ? new ReadNumbers(column, typing) : row -> typing.read(column.text(row));
    }

    @Override
    public Readings texts(TextColumn column) {
        List<CellReading> byCode =
                column.dictionary().stream().map(typing::read).toList();
        return row -> byCode.get(column.code(row));
    }
}
