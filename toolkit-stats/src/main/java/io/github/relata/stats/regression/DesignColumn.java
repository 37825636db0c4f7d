package io.github.relata.stats.regression;

import java.util.ArrayList;
import java.util.List;

/**
 * A column of the design matrix: a column of the table, or the product of several, which is computed as it is read.
 *
 * @param name the name of its coefficient, such as {@code hours}, {@code gender[male]} or {@code hours:gender[male]}
 * @param factors the columns that are multiplied; one for a plain column
 */
public record DesignColumn(String name, List<Factor> factors) {
    public DesignColumn {
        factors = List.copyOf(factors);
        if (factors.isEmpty()) {
            throw new IllegalArgumentException("design column \"" + name + "\" has no factor");
        }
    }

    /** A numeric column of the table. */
    public static DesignColumn numeric(String name, int column) {
        return new DesignColumn(name, List.of(new Factor(column, Factor.Kind.NUMERIC)));
    }

    /** A column of the table that holds 0 and 1. */
    public static DesignColumn indicator(String name, int column) {
        return new DesignColumn(name, List.of(new Factor(column, Factor.Kind.INDICATOR)));
    }

    /** The product of two design columns, named {@code a:b}. */
    public DesignColumn times(DesignColumn other) {
        List<Factor> all = new ArrayList<>(factors);
        all.addAll(other.factors);
        return new DesignColumn(name + ":" + other.name, all);
    }

    /** Whether it is computed from more than one column. */
    public boolean isProduct() {
        return factors.size() > 1;
    }
}
