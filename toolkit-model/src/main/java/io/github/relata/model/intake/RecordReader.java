package io.github.relata.model.intake;

import io.github.relata.model.finding.AlikeFindings;
import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Place;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads any delimited text by commons-csv, record by record, and tells every row that is not like the header. */
final class RecordReader {
    private final SourceFile source;
    private final Dialect dialect;
    private final HeaderLayout layout;
    private final AlikeFindings ragged = new AlikeFindings();
    private final AlikeFindings torn = new AlikeFindings();
    /** Where no further row can be told from the next. */
    private Optional<Finding> end = Optional.empty();

    private final List<List<String>> header = new ArrayList<>();
    private int headerRow;
    private RowCollector rows = new RowCollector(0, 0);
    /** Empty lines count as blank rows once something follows them. */
    private int emptyLines;

    private RecordReader(SourceFile source, Dialect dialect, HeaderLayout layout) {
        this.source = source;
        this.dialect = dialect;
        this.layout = layout;
    }

    /** The table, or what stands in its way. The file's bytes must be of the dialect's encoding. */
    static Checked<RawTable> read(SourceFile source, Dialect dialect, HeaderLayout layout) throws IOException {
        return new RecordReader(source, dialect, layout).read();
    }

    /** The cells of one row's text; none if its quotes are wrong, or it is more than one row. */
    static List<String> cells(String row, Dialect dialect) throws IOException {
        try (CSVParser parser = CSVParser.parse(new StringReader(row), format(dialect))) {
            Iterator<CSVRecord> rows = parser.iterator();
            List<String> cells = rows.next().toList();
            return rows.hasNext() ? List.of() : cells;
        } catch (UncheckedIOException e) {
            return List.of();
        }
    }

    /** Headers as they are told and looked up. */
    static List<String> names(List<String> cells) {
        return cells.stream().map(CellText::collapse).toList();
    }

    private Checked<RawTable> read() throws IOException {
        Reader text = new InputStreamReader(source.from(dialect.byteOrderMark()), dialect.charset());
        try (EndWatch watch = new EndWatch(text);
                CSVParser parser = CSVParser.parse(watch, format(dialect))) {
            try {
                for (CSVRecord csvRecord : parser) {
                    take(cells(csvRecord), csvRecord.getRecordNumber());
                }
            } catch (UncheckedIOException e) {
                if (!(e.getCause() instanceof CSVException)) {
                    throw e.getCause();
                }
                IntakeCode code = watch.ended ? IntakeCode.UNCLOSED_QUOTE : IntakeCode.TEXT_AFTER_QUOTE;
                end = Optional.of(Finding.error(code, row(parser.getRecordNumber() + 1)));
            }
        }
        return table();
    }

    /** The cells of a record; none where it is a whole line in quotes that does not hold one row. */
    private List<String> cells(CSVRecord csvRecord) throws IOException {
        boolean line = dialect.wrapped() && csvRecord.size() == 1 && !isBlank(csvRecord.toList());
        return line ? cells(csvRecord.get(0), dialect) : csvRecord.toList();
    }

    private void take(List<String> cells, long number) {
        if (cells.isEmpty()) {
            torn.add(() -> Finding.error(IntakeCode.WRAPPED_ROW, row(number)));
        } else if (cells.size() == 1 && isBlank(cells)) {
            emptyLines++;
        } else if (header.size() == layout.rows()) {
            takeRow(cells, number);
        } else if (!header.isEmpty() || !isBlank(cells)) {
            header.add(names(cells));
            headerRow = (int) number;
            emptyLines = 0;
            if (header.size() == layout.rows()) {
                rows = new RowCollector(header.get(layout.named()).size(), 0);
            }
        }
    }

    private void takeRow(List<String> cells, long number) {
        for (; emptyLines > 0; emptyLines--) {
            rows.addBlankRow();
        }
        if (cells.size() == rows.width() || endsWithTheNames(cells.size())) {
            for (int i = 0; i < rows.width(); i++) {
                rows.column(i).add(i < cells.size() ? cells.get(i) : "");
            }
            rows.endRow();
        } else if (isBlank(cells)) {
            rows.addBlankRow();
        } else {
            ragged.add(() -> Finding.error(
                    IntakeCode.RAGGED_ROW,
                    row(number),
                    "found",
                    Integer.toString(cells.size()),
                    "expected",
                    Integer.toString(rows.width()),
                    "delimiter",
                    dialect.delimiterName()));
        }
    }

    /** Whether a row of so many cells ends where only the header goes on, with cells that are empty. */
    private boolean endsWithTheNames(int size) {
        return size < rows.width()
                && size > 1
                && header.stream().allMatch(row -> row.stream().skip(size).allMatch(String::isEmpty));
    }

    private Checked<RawTable> table() {
        Findings findings = new Findings();
        findings.addAll(ragged.list());
        findings.addAll(torn.list());
        end.ifPresent(findings::add);
        Place whole = new Place.InFile(source.name());
        if (findings.hasErrors()) {
            return Checked.failed(findings);
        }
        if (header.isEmpty()) {
            findings.add(Finding.error(IntakeCode.FILE_EMPTY, whole));
            return Checked.failed(findings);
        }
        if (rows.filledRows() == 0) {
            findings.add(Finding.error(IntakeCode.NO_ROWS, whole));
            return Checked.failed(findings);
        }
        return Checked.of(rows.table(source.name(), dialect, evenHeader(), headerRow), findings);
    }

    /** The header with each row as wide as the table. */
    private TableHeader evenHeader() {
        List<List<String>> even = new ArrayList<>();
        for (List<String> cells : header) {
            List<String> row = new ArrayList<>(cells.subList(0, Math.min(cells.size(), rows.width())));
            while (row.size() < rows.width()) {
                row.add("");
            }
            even.add(row);
        }
        return new TableHeader(even, layout.named());
    }

    private Place row(long number) {
        return new Place.Row(source.name(), number);
    }

    private static boolean isBlank(List<String> cells) {
        for (String cell : cells) {
            if (CellText.trim(cell).length() > 0) {
                return false;
            }
        }
        return true;
    }

    private static CSVFormat format(Dialect dialect) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(dialect.delimiter())
                .setQuote(Dialect.QUOTE)
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
    }

    /** Knows whether a text was read to its end. */
    private static final class EndWatch extends FilterReader {
        private boolean ended;

        EndWatch(Reader text) {
            super(text);
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            ended |= count < 0;
            return count;
        }
    }
}
