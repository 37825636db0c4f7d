package io.github.relata.report.run;

import io.github.relata.report.results.ResultTables;
import io.github.relata.report.results.ShortestDecimal;
import io.github.relata.stats.process.ModeratorValue;
import java.util.List;

/** Writes at which values of moderators a figure is told: the variable, its value if it is a number, and a label. */
final class ModeratorCells {
    private ModeratorCells() {}

    /** The values of all moderators: the first without a number in its columns. */
    static ResultTables.Row all(ResultTables.Row row, List<ModeratorValue> values) {
        return from(1, row, values);
    }

    /** The values of the moderators beside the one that a row is about. */
    static ResultTables.Row others(ResultTables.Row row, List<ModeratorValue> values) {
        return from(2, row, values);
    }

    /** The values of the moderators beside the two that a row is about. */
    static ResultTables.Row beyondTwo(ResultTables.Row row, List<ModeratorValue> values) {
        return from(3, row, values);
    }

    private static ResultTables.Row from(int first, ResultTables.Row row, List<ModeratorValue> values) {
        int place = first;
        for (ModeratorValue value : values) {
            String number = place == 1 ? "" : Integer.toString(place);
            row.set("moderator" + number, value.moderator().name()).set("label" + number, label(value));
            if (value.kind() != ModeratorValue.Kind.LEVEL) {
                row.set("moderator" + number + ".value", value.value());
            }
            place++;
        }
        return row;
    }

    /** How a value was chosen, or the level it is. */
    static String label(ModeratorValue value) {
        return switch (value.kind()) {
            case MEAN_MINUS_SD -> "mean - 1 SD";
            case MEAN -> "mean";
            case MEAN_PLUS_SD -> "mean + 1 SD";
            case PERCENTILE -> "percentile " + value.detail();
            case CHOSEN -> ShortestDecimal.of(value.value());
            case LEVEL -> value.detail();
        };
    }
}
