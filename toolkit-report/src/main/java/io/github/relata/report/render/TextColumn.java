package io.github.relata.report.render;

import io.github.relata.report.narrative.Block;
import io.github.relata.report.narrative.Inline;
import java.util.List;

/** A column of a table as plain text: its numbers' decimal marks one below the other, stars hanging behind them. */
final class TextColumn {
    private final NumberColumn column;
    private final NumberText numbers;
    private final int longestMark;

    private TextColumn(NumberColumn column, NumberText numbers, int longestMark) {
        this.column = column;
        this.numbers = numbers;
        this.longestMark = longestMark;
    }

    static TextColumn of(List<Block.Row> rows, int index, NumberText numbers) {
        int longest = 0;
        for (Block.Row row : rows) {
            if (!row.section() && index < row.cells().size()) {
                longest = Math.max(longest, mark(row.cells().get(index)));
            }
        }
        return new TextColumn(NumberColumn.of(rows, index, numbers), numbers, longest);
    }

    boolean hasNumbers() {
        return column.hasNumbers();
    }

    /** A cell, filled behind so that numbers stand right when their texts end at one place. */
    String text(List<Inline> cell) {
        String text = TextInlines.line(cell, numbers);
        if (!hasNumbers() || text.isEmpty()) {
            return text;
        }
        return text + " ".repeat(column.filling(cell, numbers).length() + longestMark - mark(cell));
    }

    /** How long the marks at the end of a cell are. */
    private static int mark(List<Inline> cell) {
        int length = 0;
        for (Inline inline : cell) {
            length = inline instanceof Inline.Superscript mark
                    ? length + mark.text().length()
                    : 0;
        }
        return length;
    }
}
