package io.github.relata.report.results;

/** One cell of a tidy table. */
public sealed interface Cell {
    /** One answer for each kind of cell. */
    interface Visitor<R> {
        R text(String value);

        R decimal(double value);

        R whole(long value);

        R absent();
    }

    /** Asks the visitor's method for this kind of cell. */
    <R> R accept(Visitor<R> visitor);

    /** A text. */
    static Cell of(String value) {
        return new Text(value);
    }

    /** A number; one that is not finite is not available. */
    static Cell of(double value) {
        return Double.isFinite(value) ? new Decimal(value) : absent();
    }

    /** A whole number. */
    static Cell of(long value) {
        return new Whole(value);
    }

    /** Not available; the reason stands in {@code notes.csv}. */
    static Cell absent() {
        return new Absent();
    }

    /** The number in it, {@code NaN} for text and for what is not available. */
    default double asNumber() {
        return Double.NaN;
    }

    /** The text in it, empty for what is no text. */
    default String asText() {
        return "";
    }

    /** A text. */
    record Text(String value) implements Cell {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(value);
        }

        @Override
        public String asText() {
            return value;
        }
    }

    /** A finite number. */
    record Decimal(double value) implements Cell {
        public Decimal {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a cell cannot hold " + value);
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.decimal(value);
        }

        @Override
        public double asNumber() {
            return value;
        }
    }

    /** A whole number: a count or degrees of freedom. */
    record Whole(long value) implements Cell {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.whole(value);
        }

        @Override
        public double asNumber() {
            return value;
        }
    }

    /** Not available. */
    record Absent() implements Cell {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.absent();
        }
    }
}
