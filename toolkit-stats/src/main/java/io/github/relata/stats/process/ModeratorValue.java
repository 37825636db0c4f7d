package io.github.relata.stats.process;

import java.util.List;

/**
 * A value of a moderator at which effects are told.
 *
 * @param moderator the variable
 * @param kind how the value was chosen
 * @param detail the percentile (such as 16) or the level's name; empty for the other kinds
 * @param columns the value of each of the variable's columns: one number, or the 0s and 1s of a level
 */
public record ModeratorValue(Variable moderator, Kind kind, String detail, List<Double> columns) {
    public ModeratorValue {
        columns = List.copyOf(columns);
    }

    /** How a value was chosen. */
    public enum Kind {
        MEAN_MINUS_SD,
        MEAN,
        MEAN_PLUS_SD,
        PERCENTILE,
        CHOSEN,
        LEVEL
    }

    /** The value of a number; for a category, 1 if the level has a column, and 0 for the reference. */
    public double value() {
        return columns.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** This value added to a point. */
    ModeratorPoint addTo(ModeratorPoint point) {
        ModeratorPoint moved = point;
        for (int i = 0; i < columns.size(); i++) {
            moved = moved.with(moderator.tableColumn(i), columns.get(i));
        }
        return moved;
    }

    /** The point of several values. */
    static ModeratorPoint point(List<ModeratorValue> values) {
        ModeratorPoint point = ModeratorPoint.NONE;
        for (ModeratorValue value : values) {
            point = value.addTo(point);
        }
        return point;
    }
}
