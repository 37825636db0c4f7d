package io.github.relata.model.intake;

import java.nio.charset.Charset;

/**
 * Takes rows from bytes straight into columns, as long as they are plain: no quotes but around whole cells, as many
 * cells as the header has, every byte of the encoding. At anything else it gives up.
 */
final class PlainRows {
    private static final int GIVEN_UP = -1;
    /** What a decoder puts for bytes that are not of the encoding. */
    static final char REPLACEMENT = '\uFFFD';

    private final byte[] bytes;
    private final byte delimiter;
    private final Charset charset;
    private final RowCollector rows;
    private final ByteText ascii;

    /** Reads bytes that end with a line feed, one further byte at least behind it. */
    PlainRows(byte[] bytes, Dialect dialect, RowCollector rows) {
        this.bytes = bytes;
        this.delimiter = (byte) dialect.delimiter();
        this.charset = dialect.charset();
        this.rows = rows;
        this.ascii = new ByteText(bytes);
    }

    /** Reads whole rows, of so many bytes; whether all were plain. */
    boolean read(int length) {
        int at = 0;
        while (at >= 0 && at < length) {
            at = row(at);
        }
        return at >= 0;
    }

    /** Reads a row and answers where the next begins. */
    private int row(int start) {
        int at = start;
        if (ends(bytes[start]) && bytes[start] != delimiter) {
            rows.addBlankRow();
            return afterLine(start);
        }
        int last = rows.width() - 1;
        for (int column = 0; column < last; column++) {
            at = cell(at, rows.column(column));
            if (at < 0 || bytes[at] != delimiter) {
                return GIVEN_UP;
            }
            at++;
        }
        at = cell(at, rows.column(last));
        if (at < 0 || bytes[at] == delimiter) {
            return GIVEN_UP;
        }
        rows.endRow();
        return afterLine(at);
    }

    /** The place after the line end at a place; a carriage return alone is not plain. */
    private int afterLine(int end) {
        int lineFeed = bytes[end] == '\r' ? end + 1 : end;
        return bytes[lineFeed] == '\n' ? lineFeed + 1 : GIVEN_UP;
    }

    /** Reads a cell and answers where it ends; most cells of a survey are one digit. */
    private int cell(int start, RawColumnBuilder column) {
        byte first = bytes[start];
        if (first >= '0' && first <= '9' && ends(bytes[start + 1])) {
            column.addSmall(first - '0');
            return start + 1;
        }
        if (ends(first)) {
            column.addEmpty();
            return start;
        }
        return first == Dialect.QUOTE ? quotedCell(start + 1, column) : longCell(start, column);
    }

    private int longCell(int start, RawColumnBuilder column) {
        int all = 0;
        int at = start;
        for (; !ends(bytes[at]); at++) {
            if (bytes[at] == Dialect.QUOTE || bytes[at] == 0) {
                return GIVEN_UP;
            }
            all |= bytes[at];
        }
        return add(start, at, all >= 0, column) ? at : GIVEN_UP;
    }

    private int quotedCell(int start, RawColumnBuilder column) {
        int all = 0;
        int at = start;
        for (; bytes[at] != Dialect.QUOTE; at++) {
            if (bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == 0) {
                return GIVEN_UP;
            }
            all |= bytes[at];
        }
        return ends(bytes[at + 1]) && add(start, at, all >= 0, column) ? at + 1 : GIVEN_UP;
    }

    private boolean add(int from, int to, boolean isAscii, RawColumnBuilder column) {
        if (isAscii) {
            column.add(ascii.move(from, to));
            return true;
        }
        String text = new String(bytes, from, to - from, charset);
        column.add(text);
        return text.indexOf(REPLACEMENT) < 0;
    }

    private boolean ends(byte b) {
        return b == delimiter || b == '\n' || b == '\r';
    }
}
