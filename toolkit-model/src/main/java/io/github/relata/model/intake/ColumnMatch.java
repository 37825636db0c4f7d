package io.github.relata.model.intake;

import java.util.List;
import java.util.Optional;

/** What the look-up of a column by its name gives. */
public sealed interface ColumnMatch {
    /** One answer for each outcome. */
    interface Visitor<R> {
        R found(Found match);

        R several(Several match);

        R notFound(NotFound match);
    }

    /** Asks the visitor's method for this outcome. */
    <R> R accept(Visitor<R> visitor);

    /** The column, by its place counted from 0. */
    record Found(int index) implements ColumnMatch {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.found(this);
        }
    }

    /** More than one column has the name or, with " ...", the beginning. */
    record Several(List<Integer> indexes) implements ColumnMatch {
        public Several {
            indexes = List.copyOf(indexes);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.several(this);
        }
    }

    /** No column has the name; the header that was most likely meant. */
    record NotFound(Optional<String> nearest) implements ColumnMatch {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.notFound(this);
        }
    }
}
