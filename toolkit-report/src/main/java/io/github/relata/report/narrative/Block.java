package io.github.relata.report.narrative;

import java.util.List;

/** A part of a document that stands on its own lines. */
public sealed interface Block {
    /** One answer for each kind of block. */
    interface Visitor<R> {
        R heading(Heading heading);

        R paragraph(Paragraph paragraph);

        R listing(Listing listing);

        R table(Table table);

        R figure(Figure figure);

        R callout(Callout callout);
    }

    /** Asks the visitor's method for this kind of block. */
    <R> R accept(Visitor<R> visitor);

    /**
     * A heading.
     *
     * @param level 2 for a section, 3 for a part of it; the title of the document is level 1
     * @param id its address in the document
     */
    record Heading(int level, String id, String text) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.heading(this);
        }
    }

    /** A paragraph. */
    record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /** A list of points. */
    record Listing(List<List<Inline>> points) implements Block {
        public Listing {
            points = points.stream().map(List::copyOf).toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.listing(this);
        }
    }

    /**
     * A table in the manner of APA: number and title above, note below. The first cell of a row is its header.
     *
     * @param id its address in the document
     * @param number counted from 1 through the document
     * @param columns the column headers
     */
    record Table(String id, int number, String title, List<List<Inline>> columns, List<Row> rows, List<Inline> note)
            implements Block {
        public Table {
            columns = columns.stream().map(List::copyOf).toList();
            rows = List.copyOf(rows);
            note = List.copyOf(note);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.table(this);
        }
    }

    /**
     * A row of a table.
     *
     * @param section whether it is a line across the table that names the rows below it, with one cell only
     */
    record Row(List<List<Inline>> cells, boolean section) {
        public Row {
            cells = cells.stream().map(List::copyOf).toList();
        }

        /** A row of cells. */
        public static Row of(List<List<Inline>> cells) {
            return new Row(cells, false);
        }

        /** A line that names the rows below it. */
        public static Row section(List<Inline> name) {
            return new Row(List.of(name), true);
        }
    }

    /**
     * A figure.
     *
     * @param number counted from 1 through the document
     * @param file the name of its file in {@code figures/}, such as {@code correlate-1.svg}
     * @param description what it shows, for those who cannot see it
     * @param svg the drawing itself
     */
    record Figure(String id, int number, String title, String file, String description, String svg, List<Inline> note)
            implements Block {
        public Figure {
            note = List.copyOf(note);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.figure(this);
        }
    }

    /** A caution or remark set apart from the text. */
    record Callout(Tone tone, List<Inline> content) implements Block {
        /** How a callout speaks. */
        public enum Tone {
            NOTE,
            CAUTION
        }

        public Callout {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.callout(this);
        }
    }
}
