package io.github.relata.stats.regression;

import java.util.ArrayList;
import java.util.List;

/**
 * What a formula adds at once: a variable, a category with a column for each level but its reference, or a product.
 *
 * @param name the term as the formula writes it, such as {@code gender} or {@code hours:gender}
 * @param columns its columns in the design matrix
 */
public record Term(String name, List<DesignColumn> columns) {
    public Term {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("term \"" + name + "\" has no column");
        }
    }

    /** A numeric variable. */
    public static Term numeric(String name, int column) {
        return new Term(name, List.of(DesignColumn.numeric(name, column)));
    }

    /** A term of one column. */
    public static Term of(DesignColumn column) {
        return new Term(column.name(), List.of(column));
    }

    /** The product of two terms: each column of the one with each of the other, the first term's running fastest. */
    public Term times(Term other) {
        List<DesignColumn> products = new ArrayList<>();
        for (DesignColumn second : other.columns) {
            for (DesignColumn first : columns) {
                products.add(first.times(second));
            }
        }
        return new Term(name + ":" + other.name, products);
    }
}
