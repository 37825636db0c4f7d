package io.github.relata.model.binding;

import io.github.relata.model.data.CategoryColumn;
import io.github.relata.model.data.MissingKind;
import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.intake.RawColumn;
import io.github.relata.model.study.Variable;
import java.util.List;
import java.util.Optional;

/** Makes typed columns of raw ones, for the rows that are cases. */
final class ColumnBinder {
    private final Kept kept;

    ColumnBinder(Kept kept) {
        this.kept = kept;
    }

    /** Numbers, or answers in the instrument's coding. */
    NumberColumn numbers(String name, String label, RawColumn raw, CellTyping typing, CellFaults faults) {
        Optional<NumberColumn> atOnce = raw.accept(new FaultlessCodes(name, label, typing, kept));
        if (atOnce.isPresent()) {
            return atOnce.get();
        }
        TypedCells.Readings readings = TypedCells.of(raw, typing);
        NumberColumn.Builder builder = NumberColumn.builder(kept.size());
        for (int row = 0; row < kept.rowCount(); row++) {
            CellReading reading = readings.of(row);
            if (!kept.contains(row)) {
                countFault(reading, faults);
            } else if (reading instanceof CellReading.Value value) {
                builder.add(value.value());
            } else {
                builder.addMissing(missing(row, reading, faults));
            }
        }
        return builder.build(name, label);
    }

    /** Categories by their levels. */
    CategoryColumn categories(
            Variable variable, List<Variable.Level> levels, RawColumn raw, CellTyping typing, CellFaults faults) {
        TypedCells.Readings readings = TypedCells.of(raw, typing);
        int[] codes = new int[kept.size()];
        int size = 0;
        for (int row = 0; row < kept.rowCount(); row++) {
            CellReading reading = readings.of(row);
            if (!kept.contains(row)) {
                countFault(reading, faults);
            } else if (reading instanceof CellReading.Value value) {
                codes[size++] = (int) value.value();
            } else {
                codes[size++] = CategoryColumn.missingCode(missing(row, reading, faults));
            }
        }
        List<String> names = levels.stream().map(Variable.Level::name).toList();
        return CategoryColumn.of(variable.name(), variable.label(), names, codes)
                .writtenAs(number -> raw.text(kept.row(number)));
    }

    private static MissingKind missing(int row, CellReading reading, CellFaults faults) {
        if (reading instanceof CellReading.Absent absent) {
            return absent.kind();
        }
        faults.inCase(row, (CellReading.Fault) reading);
        return MissingKind.INVALID;
    }

    private static void countFault(CellReading reading, CellFaults faults) {
        if (reading instanceof CellReading.Fault) {
            faults.inLeftOutRow();
        }
    }
}
