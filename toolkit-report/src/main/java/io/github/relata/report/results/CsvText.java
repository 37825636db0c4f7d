package io.github.relata.report.results;

import java.nio.charset.StandardCharsets;

/**
 * A text as the bytes of its cell, to be written as often as it occurs: quotes as in RFC 4180, and a leading apostrophe
 * where a spreadsheet would take the text for a formula, because it begins with {@code = + - @}, a tab or a carriage
 * return. Immutable.
 */
public final class CsvText {
    private final byte[] bytes;

    private CsvText(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The cell of a text. */
    public static CsvText of(String value) {
        boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
        String safe = formula ? "'" + value : value;
        String cell = needsQuotes(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
        return new CsvText(cell.getBytes(StandardCharsets.UTF_8));
    }

    /** The bytes, which nobody changes. */
    byte[] bytes() {
        return bytes;
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
}
