package io.github.relata.model.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds a file's dialect from its first bytes. The encoding is what the byte order mark says, else UTF-8. The delimiter
 * is the one by which most of the first rows have as many cells as the header, and more than one. The decimal mark is a
 * comma if the delimiter is not, and more cells look like 3,5 than like 3.5. What the study declares stands.
 */
final class DialectDetector {
    /** So many rows are looked at. */
    private static final int ROWS = 20;

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16LE_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16BE_MARK = {(byte) 0xFE, (byte) 0xFF};

    private DialectDetector() {}

    static Dialect detect(byte[] head, IntakeOptions options) {
        Charset marked = StandardCharsets.UTF_8;
        int mark = 0;
        if (startsWith(head, UTF_8_MARK)) {
            mark = UTF_8_MARK.length;
        } else if (startsWith(head, UTF_16LE_MARK)) {
            marked = StandardCharsets.UTF_16LE;
            mark = UTF_16LE_MARK.length;
        } else if (startsWith(head, UTF_16BE_MARK)) {
            marked = StandardCharsets.UTF_16BE;
            mark = UTF_16BE_MARK.length;
        }
        Charset found = marked;
        Charset charset = options.encoding()
                .map(declared -> charset(declared, found, head))
                .orElse(found);
        List<String> rows = firstRows(new String(head, mark, head.length - mark, charset));
        char delimiter = options.delimiter().orElseGet(() -> delimiter(rows));
        char decimal = options.decimal().orElseGet(() -> decimal(rows, delimiter));
        return new Dialect(charset, mark, delimiter, decimal);
    }

    private static Charset charset(Encoding declared, Charset marked, byte[] head) {
        return switch (declared) {
            case UTF_8 -> StandardCharsets.UTF_8;
            case WINDOWS_1252 -> Charset.forName("windows-1252");
            case UTF_16 -> {
                if (!marked.equals(StandardCharsets.UTF_8)) {
                    yield marked;
                }
                boolean highByteFirst = head.length > 0 && head[0] == 0;
                yield highByteFirst ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            }
        };
    }

    /** The first rows that are whole; the only row of a file without line breaks counts as such. */
    private static List<String> firstRows(String text) {
        List<String> rows = new ArrayList<>();
        RowScanner scanner = new RowScanner(Dialect.DELIMITERS);
        int start = 0;
        for (int i = 0; i < text.length() && rows.size() < ROWS; i++) {
            if (scanner.endsRow(text.charAt(i))) {
                rows.add(text.substring(start, i));
                start = i + 1;
            }
        }
        if (rows.isEmpty()) {
            rows.add(text);
        }
        return rows;
    }

    private static char delimiter(List<String> rows) {
        char best = ',';
        int mostAgreeing = 0;
        int mostCells = 1;
        for (char candidate : Dialect.DELIMITERS.toCharArray()) {
            int cells = cells(rows.get(0), candidate).size();
            int agreeing = 0;
            for (String row : rows) {
                agreeing += cells(row, candidate).size() == cells ? 1 : 0;
            }
            boolean better = agreeing > mostAgreeing || (agreeing == mostAgreeing && cells > mostCells);
            if (cells > 1 && better) {
                best = candidate;
                mostAgreeing = agreeing;
                mostCells = cells;
            }
        }
        return best;
    }

    private static char decimal(List<String> rows, char delimiter) {
        if (delimiter == ',') {
            return '.';
        }
        int commas = 0;
        int points = 0;
        for (String row : rows) {
            for (String cell : cells(row, delimiter)) {
                commas += isDecimal(cell, ',') ? 1 : 0;
                points += isDecimal(cell, '.') ? 1 : 0;
            }
        }
        return commas > points ? ',' : '.';
    }

    private static boolean isDecimal(String cell, char mark) {
        return cell.indexOf(mark) > 0 && !Double.isNaN(CellNumber.of(cell, mark));
    }

    /** A row's cells, their quotes taken off; good enough to count and to look at. */
    private static List<String> cells(String row, char delimiter) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == Dialect.QUOTE) {
                quoted = !quoted;
            } else if (c == delimiter && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    private static boolean startsWith(byte[] head, byte[] mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (head[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
