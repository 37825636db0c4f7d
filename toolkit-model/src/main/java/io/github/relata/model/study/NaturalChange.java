package io.github.relata.model.study;

import java.util.List;

/**
 * The change of numeric predictors whose natural effects are told; a category changes from its first level to each other.
 *
 * @param by how the change is chosen
 * @param values where it begins and where it ends, where these are the study's own; else empty
 */
public record NaturalChange(By by, List<Double> values) {
    /** From the mean to one standard deviation above. */
    public static final NaturalChange ONE_SD = new NaturalChange(By.SD, List.of());

    /** How a change is chosen. */
    public enum By {
        /** From the mean to one standard deviation above. */
        SD,
        /** From one of the study's own values to another. */
        VALUES
    }

    public NaturalChange {
        values = List.copyOf(values);
        if (values.size() != (by == By.VALUES ? 2 : 0)) {
            throw new IllegalArgumentException("two values of one's own, or none: " + by + " with " + values);
        }
    }
}
