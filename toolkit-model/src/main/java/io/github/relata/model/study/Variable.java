package io.github.relata.model.study;

import io.github.relata.model.instrument.AnswerRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A column used as it is.
 *
 * @param label what a reader is told; the name where the study gives none
 * @param range the values it can take, for numbers
 * @param levels its levels, for categories; empty: those found
 * @param labels numbers for answers written as text
 * @param unit the word stripped off its numbers, empty for none
 */
public record Variable(
        String name,
        ColumnName column,
        Type type,
        String label,
        Optional<AnswerRange> range,
        List<Level> levels,
        Map<String, Double> labels,
        String unit) {
    /** What a variable holds. */
    public enum Type {
        NUMBER,
        CATEGORY,
        TEXT
    }

    /**
     * A level of a category.
     *
     * @param codes what stands for it in the file
     * @param others whether it takes everything that no other level names
     */
    public record Level(String name, List<String> codes, boolean others) {
        public Level {
            codes = List.copyOf(codes);
        }
    }

    /** The same variable with levels. */
    public Variable withLevels(List<Level> others) {
        return new Variable(name, column, type, label, range, others, labels, unit);
    }

    public Variable {
        levels = List.copyOf(levels);
        labels = Map.copyOf(labels);
    }
}
