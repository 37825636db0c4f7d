package io.github.relata.report.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts in columns. Fitted to a width, the widest columns of words are cut where a row would be longer; numbers never
 * are.
 */
public final class TextTable {
    private static final String GAP = "  ";
    private static final int NARROWEST = 6;
    private static final String RULE = "\u2500";

    /** How a column stands: words to the left, numbers to the right. */
    public enum Align {
        LEFT,
        RIGHT
    }

    private final List<Align> columns;
    private final List<List<String>> headings = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    /** A table of so many columns. */
    public TextTable(Align... columns) {
        this.columns = List.of(columns);
    }

    /** A table of these columns. */
    public TextTable(List<Align> columns) {
        this.columns = List.copyOf(columns);
    }

    /** Puts headings and a rule above the rows. */
    public TextTable headings(List<String> texts) {
        headings.add(checked(texts));
        return this;
    }

    /** Adds a row, one text for each column. */
    public void row(List<String> texts) {
        rows.add(checked(texts));
    }

    /** Adds a line across the table that names the rows below it. */
    public void section(String text) {
        rows.add(List.of(text));
    }

    /** The lines of the table, as wide as its texts. */
    public List<String> lines() {
        return lines(Integer.MAX_VALUE);
    }

    /** The lines of the table, fitted to a width. */
    public List<String> lines(int width) {
        int[] widths = widths(width);
        List<String> lines = new ArrayList<>();
        for (List<String> heading : headings) {
            lines.add(line(heading, widths));
            lines.add(RULE.repeat(sum(widths)));
        }
        for (List<String> row : rows) {
            lines.add(row.size() < widths.length ? row.get(0) : line(row, widths));
        }
        return lines;
    }

    private List<String> checked(List<String> texts) {
        if (texts.size() != columns.size()) {
            throw new IllegalArgumentException(texts.size() + " texts for " + columns.size() + " columns");
        }
        return List.copyOf(texts);
    }

    private int[] widths(int available) {
        int[] widths = new int[columns.size()];
        List<List<String>> all = new ArrayList<>(headings);
        all.addAll(rows);
        for (List<String> row : all) {
            boolean section = row.size() < widths.length;
            for (int index = 0; index < widths.length && !section; index++) {
                widths[index] = Math.max(widths[index], DisplayWidth.of(row.get(index)));
            }
        }
        int excess = sum(widths) - available;
        for (int widest = widestOfWords(widths); excess > 0 && widest >= 0; widest = widestOfWords(widths)) {
            widths[widest]--;
            excess--;
        }
        return widths;
    }

    private static int sum(int[] widths) {
        int sum = GAP.length() * (widths.length - 1);
        for (int width : widths) {
            sum += width;
        }
        return sum;
    }

    /** The widest column that may still be cut, or -1. */
    private int widestOfWords(int[] widths) {
        int widest = -1;
        for (int index = 0; index < widths.length; index++) {
            boolean mayBeCut = columns.get(index) == Align.LEFT && widths[index] > NARROWEST;
            if (mayBeCut && (widest < 0 || widths[index] > widths[widest])) {
                widest = index;
            }
        }
        return widest;
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int index = 0; index < widths.length; index++) {
            String cell = columns.get(index) == Align.LEFT
                    ? DisplayWidth.left(DisplayWidth.cut(cells.get(index), widths[index]), widths[index])
                    : DisplayWidth.right(cells.get(index), widths[index]);
            line.append(index == 0 ? "" : GAP).append(cell);
        }
        return line.toString().stripTrailing();
    }
}
