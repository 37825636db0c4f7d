package io.github.relata.model.finding;

/** Where a finding stands, as a user would look for it. */
public sealed interface Place {
    /** One answer for each kind of place. */
    interface Visitor<R> {
        R nowhere();

        R file(String file);

        R line(String file, int line);

        R column(String file, String column);

        R row(String file, long row);

        R cell(String file, long row, String column);
    }

    /** Asks the visitor's method for this kind of place. */
    <R> R accept(Visitor<R> visitor);

    /** The same place without its row: what alike findings have in common. */
    default Place withoutRow() {
        return this;
    }

    /** The row of a data file, counted as in the file; 0 where there is none. */
    default long rowNumber() {
        return 0;
    }

    /** The line of a study or instrument file, counted from 1; 0 where there is none. */
    default int lineNumber() {
        return 0;
    }

    /** No file at all, such as a command's argument. */
    record Nowhere() implements Place {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nowhere();
        }
    }

    /** A whole file. */
    record InFile(String file) implements Place {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.file(file);
        }
    }

    /** A line of a study or instrument file, counted from 1. */
    record Line(String file, int line) implements Place {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.line(file, line);
        }

        @Override
        public int lineNumber() {
            return line;
        }
    }

    /** A column of a data file, by its header. */
    record InColumn(String file, String column) implements Place {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.column(file, column);
        }
    }

    /** A row of a data file, counted as in the file: the header is row 1. */
    record Row(String file, long rowNumber) implements Place {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.row(file, rowNumber);
        }

        @Override
        public Place withoutRow() {
            return new InFile(file);
        }
    }

    /** A cell of a data file. */
    record Cell(String file, long rowNumber, String column) implements Place {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.cell(file, rowNumber, column);
        }

        @Override
        public Place withoutRow() {
            return new InColumn(file, column);
        }
    }
}
