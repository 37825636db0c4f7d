package io.github.relata.report.results;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes CSV cell by cell, fast enough for millions of rows: UTF-8, comma, line feed, quotes as in RFC 4180, numbers as
 * {@link ShortestDecimal}, nothing for what is not available. A text that a spreadsheet would take for a formula (it
 * begins with {@code = + - @}, a tab or a carriage return) gets a leading apostrophe; a number never does.
 *
 * <p>The stream stays the caller's: {@link #flush} when all is written. I/O failures are
 * {@link UncheckedIOException}s. Not thread-safe.
 */
public final class CsvOutput {
    private static final int CAPACITY = 1 << 16;
    private static final int LONGEST_INT = 11;

    private final OutputStream out;
    private final byte[] buffer = new byte[CAPACITY];
    private final NumberTexts numbers = new NumberTexts();
    private int length;
    private boolean rowStarted;

    /** Writes to a stream. */
    public CsvOutput(OutputStream out) {
        this.out = out;
    }

    /** Writes a text cell. */
    public CsvOutput text(String value) {
        startCell();
        boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
        String safe = formula ? "'" + value : value;
        return bytes(needsQuotes(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe);
    }

    /** Writes a number cell; one that is not finite is not available. */
    public CsvOutput number(double value) {
        if (!Double.isFinite(value)) {
            return absent();
        }
        int whole = (int) value;
        if (whole == value) {
            return whole(whole);
        }
        startCell();
        return bytes(numbers.of(value));
    }

    /** Writes a cell with a whole number. */
    public CsvOutput whole(long value) {
        startCell();
        if (value <= -Integer.MAX_VALUE || value > Integer.MAX_VALUE) {
            return bytes(Long.toString(value));
        }
        return digits((int) value);
    }

    /** Writes the empty cell of what is not available. */
    public CsvOutput absent() {
        startCell();
        return this;
    }

    /** Ends the row. */
    public CsvOutput endRow() {
        put('\n');
        rowStarted = false;
        return this;
    }

    /** Hands all that was written to the stream. */
    public void flush() {
        drain();
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean needsQuotes(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }

    private void startCell() {
        if (rowStarted) {
            put(',');
        }
        rowStarted = true;
    }

    private void put(char ascii) {
        reserve(1);
        buffer[length++] = (byte) ascii;
    }

    private CsvOutput bytes(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private CsvOutput bytes(byte[] bytes) {
        for (int from = 0; from < bytes.length; from += CAPACITY) {
            int count = Math.min(CAPACITY, bytes.length - from);
            reserve(count);
            System.arraycopy(bytes, from, buffer, length, count);
            length += count;
        }
        return this;
    }

    private CsvOutput digits(int value) {
        reserve(LONGEST_INT);
        if (value < 0) {
            buffer[length++] = '-';
        }
        int magnitude = Math.abs(value);
        int end = length + decimalDigits(magnitude);
        length = end;
        int rest = magnitude;
        do {
            buffer[--end] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        return this;
    }

    private static int decimalDigits(int magnitude) {
        int digits = 1;
        for (int rest = magnitude / 10; rest > 0; rest /= 10) {
            digits++;
        }
        return digits;
    }

    private void reserve(int bytes) {
        if (length + bytes > CAPACITY) {
            drain();
        }
    }

    private void drain() {
        try {
            out.write(buffer, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        length = 0;
    }
}
