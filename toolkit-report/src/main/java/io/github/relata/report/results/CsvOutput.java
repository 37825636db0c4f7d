package io.github.relata.report.results;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes CSV cell by cell, fast enough for millions of rows: UTF-8, comma, line feed, texts as {@link CsvText}, numbers as
 * {@link ShortestDecimal}, nothing for what is not available.
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
        return text(CsvText.of(value));
    }

    /** Writes a text cell made before. */
    public CsvOutput text(CsvText text) {
        startCell();
        return bytes(text.bytes());
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
            return bytes(Long.toString(value).getBytes(StandardCharsets.US_ASCII));
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
