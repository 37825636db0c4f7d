package io.github.relata.report.render;

import io.github.relata.report.narrative.Block;
import io.github.relata.report.narrative.Inline;
import java.util.List;

/**
 * A column of a table as its numbers stand in it: right-aligned, with the decimal marks one below the other.
 *
 * @param hasNumbers whether any of its cells shows a number
 * @param longestTail the longest text after, and with, the decimal mark
 */
record NumberColumn(boolean hasNumbers, String longestTail) {
    /** The column of that index in the body of a table. */
    static NumberColumn of(List<Block.Row> rows, int index, NumberText numbers) {
        boolean hasNumbers = false;
        String longest = "";
        for (Block.Row row : rows) {
            if (!row.section() && index < row.cells().size()) {
                CellTail cell = CellTail.of(row.cells().get(index), numbers);
                hasNumbers |= cell.numerals > 0;
                longest = cell.tail().length() > longest.length() ? cell.tail() : longest;
            }
        }
        // The first cell of a row is its header: words, even where a number stands among them.
        return new NumberColumn(hasNumbers && index > 0, longest);
    }

    /** What to put behind a cell, unseen, to bring its decimal mark below the others. */
    String filling(List<Inline> cell, NumberText numbers) {
        CellTail tail = CellTail.of(cell, numbers);
        boolean alignable = tail.numerals == 1 && tail.tail().length() < longestTail.length();
        return alignable ? longestTail.substring(tail.tail().length()) : "";
    }

    /** What stands behind the decimal mark of a cell with one number; marks above the line hang free of it. */
    private static final class CellTail implements Inline.Visitor<CellTail> {
        private final NumberText numbers;
        private final StringBuilder tail = new StringBuilder();
        private int numerals;

        private CellTail(NumberText numbers) {
            this.numbers = numbers;
        }

        static CellTail of(List<Inline> cell, NumberText numbers) {
            CellTail tail = new CellTail(numbers);
            cell.forEach(inline -> inline.accept(tail));
            return tail;
        }

        String tail() {
            return numerals == 1 ? tail.toString() : "";
        }

        @Override
        public CellTail words(String text) {
            return append(text);
        }

        @Override
        public CellTail symbol(String text) {
            return append(text);
        }

        @Override
        public CellTail strong(String text) {
            return append(text);
        }

        @Override
        public CellTail code(String text) {
            return append(text);
        }

        @Override
        public CellTail drawing(Inline.Drawing drawing) {
            return this;
        }

        @Override
        public CellTail superscript(String text) {
            return this;
        }

        @Override
        public CellTail link(String text, String target) {
            return append(text);
        }

        @Override
        public CellTail numeral(Inline.Numeral numeral) {
            numerals++;
            String text = numbers.of(numeral.value(), numeral.style());
            int mark = text.indexOf(numbers.decimalMark());
            return mark < 0 ? this : append(text.substring(mark));
        }

        private CellTail append(String text) {
            if (numerals > 0) {
                tail.append(text);
            }
            return this;
        }
    }
}
