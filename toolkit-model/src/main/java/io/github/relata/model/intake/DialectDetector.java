package io.github.relata.model.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds a file's dialect from its first bytes. The encoding is what the byte order mark says, else UTF-16 if every other
 * byte is mostly NUL, else UTF-8. The delimiter is the one by which most of the first rows have as many cells as the
 * header, and more than one. The decimal mark is a comma if the delimiter is not, and more cells look like 3,5 than like
 * 3.5. What the study declares stands.
 */
final class DialectDetector {
    /** So many rows are looked at. */
    private static final int ROWS = 20;

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16LE_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16BE_MARK = {(byte) 0xFE, (byte) 0xFF};

    private final String file;
    private final byte[] head;
    private final IntakeOptions options;
    private final List<Decision> decisions = new ArrayList<>();

    private DialectDetector(String file, byte[] head, IntakeOptions options) {
        this.file = file;
        this.head = head;
        this.options = options;
    }

    /** The dialect of a file that begins with these bytes, with what decided it. */
    static DetectedDialect detect(String file, byte[] head, IntakeOptions options) {
        return new DialectDetector(file, head, options).run();
    }

    private DetectedDialect run() {
        int mark = markLength();
        Charset charset = charset(mark);
        List<String> rows = firstRows(new String(head, mark, head.length - mark, charset));
        boolean wrapped = false;
        char delimiter = options.delimiter().orElse(',');
        if (options.delimiter().isPresent()) {
            declared(Decision.Subject.DELIMITER, Dialect.delimiterName(delimiter));
        } else {
            List<String> inner = WrappedLines.unwrapped(rows);
            wrapped = !inner.isEmpty();
            delimiter = new DelimiterVote(wrapped ? inner : rows).decide(file, wrapped, decisions);
        }
        List<List<String>> cells = new ArrayList<>();
        for (String row : wrapped ? WrappedLines.unwrapped(rows) : rows) {
            cells.add(RowCells.of(row, delimiter));
        }
        char decimal = decimal(cells, delimiter);
        Dialect dialect = new Dialect(charset, mark, delimiter, decimal, wrapped);
        return new DetectedDialect(dialect, new FirstRows(file, cells), decisions);
    }

    private int markLength() {
        if (startsWith(UTF_8_MARK)) {
            return UTF_8_MARK.length;
        }
        return startsWith(UTF_16LE_MARK) || startsWith(UTF_16BE_MARK) ? UTF_16LE_MARK.length : 0;
    }

    private Charset charset(int mark) {
        if (options.encoding().isPresent()) {
            Charset declared = declared(options.encoding().get(), mark);
            declared(Decision.Subject.ENCODING, options.encoding().get().key());
            return declared;
        }
        if (mark > 0) {
            Charset marked = marked();
            decide(
                    Decision.Subject.ENCODING,
                    mark == UTF_8_MARK.length ? Encoding.UTF_8.key() : Encoding.UTF_16.key(),
                    EvidenceCode.BYTE_ORDER_MARK,
                    "encoding",
                    marked.name());
            return marked;
        }
        NulPattern nuls = NulPattern.of(head);
        if (nuls.isUtf16()) {
            decide(
                    Decision.Subject.ENCODING,
                    Encoding.UTF_16.key(),
                    EvidenceCode.NUL_PATTERN,
                    "encoding",
                    nuls.charset().name());
            return nuls.charset();
        }
        decide(Decision.Subject.ENCODING, Encoding.UTF_8.key(), EvidenceCode.VALID_UTF_8);
        return StandardCharsets.UTF_8;
    }

    private Charset declared(Encoding encoding, int mark) {
        return switch (encoding) {
            case UTF_8 -> StandardCharsets.UTF_8;
            case WINDOWS_1252 -> Charset.forName("windows-1252");
            case UTF_16 -> {
                if (mark == UTF_16LE_MARK.length) {
                    yield marked();
                }
                boolean highByteFirst = head.length > 0 && head[0] == 0;
                yield highByteFirst ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            }
        };
    }

    private Charset marked() {
        if (startsWith(UTF_16LE_MARK)) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(UTF_16BE_MARK) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
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

    private char decimal(List<List<String>> rows, char delimiter) {
        if (options.decimal().isPresent()) {
            declared(Decision.Subject.DECIMAL, String.valueOf(options.decimal().get()));
            return options.decimal().get();
        }
        if (delimiter == ',') {
            decide(Decision.Subject.DECIMAL, ".", EvidenceCode.DECIMAL_BY_DELIMITER);
            return '.';
        }
        int commas = 0;
        int points = 0;
        for (List<String> row : rows) {
            for (String cell : row) {
                commas += isDecimal(cell, ',') ? 1 : 0;
                points += isDecimal(cell, '.') ? 1 : 0;
            }
        }
        char decimal = commas > points ? ',' : '.';
        decide(
                Decision.Subject.DECIMAL,
                String.valueOf(decimal),
                commas + points == 0 ? EvidenceCode.NO_DECIMALS : EvidenceCode.DECIMAL_MARKS,
                "commas",
                Integer.toString(commas),
                "points",
                Integer.toString(points),
                "rows",
                Integer.toString(rows.size()));
        return decimal;
    }

    private static boolean isDecimal(String cell, char mark) {
        return cell.indexOf(mark) > 0 && !Double.isNaN(CellNumber.of(cell, mark));
    }

    private void declared(Decision.Subject subject, String choice) {
        decide(subject, choice, EvidenceCode.DECLARED);
    }

    private void decide(Decision.Subject subject, String choice, EvidenceCode evidence, String... namesAndValues) {
        decisions.add(new Decision(subject, choice, evidence.in(file, namesAndValues)));
    }

    private boolean startsWith(byte[] mark) {
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
