package io.github.relata.report.narrative;

import io.github.relata.report.results.CellReference;
import java.util.Optional;

/** A piece of a line. */
public sealed interface Inline {
    /** One answer for each kind of piece. */
    interface Visitor<R> {
        R words(String text);

        R symbol(String text);

        R strong(String text);

        R code(String text);

        R superscript(String text);

        R link(String text, String target);

        R numeral(Numeral numeral);

        R drawing(Drawing drawing);
    }

    /** Asks the visitor's method for this kind of piece. */
    <R> R accept(Visitor<R> visitor);

    /** Plain words. */
    record Words(String text) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.words(text);
        }
    }

    /** A statistical symbol, set in italics: {@code r}, {@code p}, {@code M}. */
    record Symbol(String text) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.symbol(text);
        }
    }

    /** Words that stand out. */
    record Strong(String text) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.strong(text);
        }
    }

    /** A name as it stands in a file. */
    record Code(String text) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.code(text);
        }
    }

    /** A mark above the line: stars, a letter of a note. */
    record Superscript(String text) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.superscript(text);
        }
    }

    /**
     * A link.
     *
     * @param target the address of a block in the document after {@code #}, or of a page that begins with
     *     {@code https://}
     */
    record Link(String text, String target) implements Inline {
        public Link {
            if (!target.startsWith("#") && !target.startsWith("https://")) {
                throw new IllegalArgumentException("a link to " + target);
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(text, target);
        }
    }

    /**
     * A number that is still a number: how it is written is decided where the document is rendered.
     *
     * @param value {@code NaN} for what is not available, shown as a dash
     * @param source the cell of the tidy table that it shows
     */
    record Numeral(double value, NumberStyle style, Optional<CellReference> source) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.numeral(this);
        }
    }

    /**
     * A drawing as small as a line.
     *
     * @param description what it shows, for those who cannot see it
     * @param svg the drawing itself
     */
    record Drawing(String description, String svg) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.drawing(this);
        }
    }
}
