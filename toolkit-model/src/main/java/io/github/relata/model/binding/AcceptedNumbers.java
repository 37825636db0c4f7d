package io.github.relata.model.binding;

import io.github.relata.model.finding.AlikeFindings;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.NumberWords;
import io.github.relata.model.intake.ColumnFacts;
import java.util.List;

/** Warns of numbers that the survey software would not have accepted, as far as the export tells its limits. */
final class AcceptedNumbers {
    private AcceptedNumbers() {}

    /** The warnings about the cells of the cases in one column. */
    static List<Finding> warnings(FileColumns file, int column, ColumnFacts.Limits limits, Kept kept) {
        TypedCells.Readings readings = file.readings(column);
        AlikeFindings outside = new AlikeFindings();
        for (int index = 0; index < kept.size(); index++) {
            int row = kept.row(index);
            boolean refused = readings.of(row) instanceof CellReading.Value number
                    && !Double.isNaN(number.value())
                    && !limits.contains(number.value());
            if (refused) {
                outside.add(() -> Finding.warning(
                        BindingCode.BEYOND_LIMITS,
                        file.cell(row, column),
                        "value",
                        file.table().column(column).text(row),
                        "lowest",
                        words(limits.lowest()),
                        "highest",
                        words(limits.highest())));
            }
        }
        return outside.list();
    }

    /** A bound; a dash where there is none. */
    private static String words(double bound) {
        return Double.isInfinite(bound) ? "–" : NumberWords.of(bound);
    }
}
