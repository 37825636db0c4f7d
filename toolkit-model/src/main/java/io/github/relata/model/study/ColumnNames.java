package io.github.relata.model.study;

import io.github.relata.model.finding.Place;
import io.github.relata.model.intake.ColumnRange;
import java.util.List;

/** Columns of the data file in the order of a scale's items. */
public sealed interface ColumnNames {
    /** One answer for each way to name columns. */
    interface Visitor<R> {
        R headers(Headers headers);

        R block(Block block);
    }

    /** Asks the visitor's method for this way. */
    <R> R accept(Visitor<R> visitor);

    /** Columns named one by one: a list, or a pattern written out. */
    record Headers(Place place, List<String> names) implements ColumnNames {
        public Headers {
            names = List.copyOf(names);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.headers(this);
        }
    }

    /** Neighbouring columns by their place in a spreadsheet, such as J to T. */
    record Block(Place place, ColumnRange range) implements ColumnNames {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.block(this);
        }
    }
}
