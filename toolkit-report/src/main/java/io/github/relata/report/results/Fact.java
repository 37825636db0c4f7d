package io.github.relata.report.results;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Something that a {@link Manifest} or another JSON text states: a value, a list, or a group of named facts in their order. */
public sealed interface Fact {
    /** One answer for each kind of fact. */
    interface Visitor<R> {
        R value(Cell cell);

        R truth(boolean holds);

        R listing(List<Fact> facts);

        R group(Map<String, Fact> members);
    }

    /** Asks the visitor's method for this kind of fact. */
    <R> R accept(Visitor<R> visitor);

    /** A text. */
    static Fact of(String value) {
        return new Value(Cell.of(value));
    }

    /** A number; one that is not finite is not available. */
    static Fact of(double value) {
        return new Value(Cell.of(value));
    }

    /** A whole number. */
    static Fact of(long value) {
        return new Value(Cell.of(value));
    }

    /** Yes or no. */
    static Fact of(boolean value) {
        return new Truth(value);
    }

    /** A list of texts. */
    static Fact texts(List<String> values) {
        return new Listing(values.stream().map(Fact::of).toList());
    }

    /** One value. */
    record Value(Cell cell) implements Fact {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.value(cell);
        }
    }

    /** Yes or no. */
    record Truth(boolean holds) implements Fact {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.truth(holds);
        }
    }

    /** Several facts of a kind. */
    record Listing(List<Fact> facts) implements Fact {
        public Listing {
            facts = List.copyOf(facts);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.listing(facts);
        }
    }

    /** Facts by name, in the order given. */
    record Group(Map<String, Fact> members) implements Fact {
        public Group {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.group(members);
        }
    }
}
