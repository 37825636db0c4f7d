package io.github.relata.stats.process;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Values of moderators at which an effect is asked for.
 *
 * @param values by column of the table
 */
public record ModeratorPoint(Map<Integer, Double> values) {
    /** No moderator has a value. */
    public static final ModeratorPoint NONE = new ModeratorPoint(Map.of());

    public ModeratorPoint {
        values = Map.copyOf(values);
    }

    /** One moderator's value. */
    public static ModeratorPoint of(int column, double value) {
        return NONE.with(column, value);
    }

    /** This point with another value, or one more. */
    public ModeratorPoint with(int column, double value) {
        Map<Integer, Double> changed = new LinkedHashMap<>(values);
        changed.put(column, value);
        return new ModeratorPoint(changed);
    }

    /** The value of a column. */
    double value(int column) {
        Double value = values.get(column);
        if (value == null) {
            throw new IllegalArgumentException("the effect depends on column " + column + ", which has no value");
        }
        return value;
    }
}
