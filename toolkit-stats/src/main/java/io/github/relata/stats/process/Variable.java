package io.github.relata.stats.process;

import io.github.relata.stats.regression.DesignColumn;
import io.github.relata.stats.regression.Factor;
import io.github.relata.stats.regression.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * A variable of a process model: a number, or a category as 0/1 columns against its reference.
 *
 * @param name its name in the model
 * @param reference the reference level of a category; empty for a number
 * @param levels the other levels of a category in the order of their columns; empty for a number
 * @param columns its columns in the table: one for a number, one for each level but the reference for a category
 */
public record Variable(String name, String reference, List<String> levels, List<DesignColumn> columns) {
    public Variable {
        levels = List.copyOf(levels);
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("\"" + name + "\" has no column: a category has two levels at least");
        }
        for (DesignColumn column : columns) {
            if (column.isProduct()) {
                throw new IllegalArgumentException(
                        "\"" + name + "\" has a product among its columns, " + column.name());
            }
        }
    }

    /** A level of a category, and the column of the table that is 1 for its cases and 0 for others. */
    public record Level(String name, int column) {}

    /** A number. */
    public static Variable numeric(String name, int column) {
        return new Variable(name, "", List.of(), List.of(DesignColumn.numeric(name, column)));
    }

    /** A number that is 0 or 1. */
    public static Variable binary(String name, int column) {
        return new Variable(name, "0", List.of("1"), List.of(DesignColumn.indicator(name, column)));
    }

    /** A category: its reference, and its other levels with their 0/1 columns, named {@code gender[male]}. */
    public static Variable category(String name, String reference, List<Level> levels) {
        List<DesignColumn> columns = new ArrayList<>();
        for (Level level : levels) {
            columns.add(DesignColumn.indicator(name + "[" + level.name() + "]", level.column()));
        }
        return new Variable(name, reference, levels.stream().map(Level::name).toList(), columns);
    }

    /** Whether it is a number and no category. */
    public boolean isNumeric() {
        return columns.get(0).factors().get(0).kind() == Factor.Kind.NUMERIC;
    }

    /** The place in the table of one of its columns. */
    public int tableColumn(int i) {
        return columns.get(i).factors().get(0).column();
    }

    Term term() {
        return new Term(name, columns);
    }
}
