package io.github.relata.model.intake;

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
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads any delimited text by commons-csv, record by record, and tells every row that is not like the header. */
final class RecordReader {
    private final SourceFile source;
    private final Dialect dialect;
    private final Findings findings = new Findings();
    private List<String> names = List.of();
    private int headerRow;
    private RowCollector rows = new RowCollector(0, 0);
    /** Empty lines count as blank rows once something follows them. */
    private int emptyLines;

    private RecordReader(SourceFile source, Dialect dialect) {
        this.source = source;
        this.dialect = dialect;
    }

    /** The table, or what stands in its way. The file's bytes must be of the dialect's encoding. */
    static Checked<RawTable> read(SourceFile source, Dialect dialect) throws IOException {
        return new RecordReader(source, dialect).read();
    }

    /** The cells of one row's text; none if its quotes are wrong. */
    static List<String> cells(String row, Dialect dialect) throws IOException {
        try (CSVParser parser = CSVParser.parse(new StringReader(row), format(dialect))) {
            return parser.iterator().next().toList();
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
                    take(csvRecord);
                }
            } catch (UncheckedIOException e) {
                if (!(e.getCause() instanceof CSVException)) {
                    throw e.getCause();
                }
                IntakeCode code = watch.ended ? IntakeCode.UNCLOSED_QUOTE : IntakeCode.TEXT_AFTER_QUOTE;
                findings.add(Finding.error(code, row(parser.getRecordNumber() + 1)));
            }
        }
        return table();
    }

    private void take(CSVRecord csvRecord) {
        if (csvRecord.size() == 1 && isBlank(csvRecord)) {
            emptyLines++;
        } else if (!names.isEmpty()) {
            takeRow(csvRecord);
        } else if (!isBlank(csvRecord)) {
            names = names(csvRecord.toList());
            headerRow = (int) csvRecord.getRecordNumber();
            rows = new RowCollector(names.size(), 0);
            emptyLines = 0;
        }
    }

    private void takeRow(CSVRecord csvRecord) {
        for (; emptyLines > 0; emptyLines--) {
            rows.addBlankRow();
        }
        if (csvRecord.size() == names.size()) {
            for (int i = 0; i < names.size(); i++) {
                rows.column(i).add(csvRecord.get(i));
            }
            rows.endRow();
        } else if (isBlank(csvRecord)) {
            rows.addBlankRow();
        } else {
            findings.add(Finding.error(
                    IntakeCode.RAGGED_ROW,
                    row(csvRecord.getRecordNumber()),
                    "found",
                    Integer.toString(csvRecord.size()),
                    "expected",
                    Integer.toString(names.size()),
                    "delimiter",
                    dialect.delimiterName()));
        }
    }

    private Checked<RawTable> table() {
        Place whole = new Place.InFile(source.name());
        if (findings.hasErrors()) {
            return Checked.failed(findings);
        }
        if (names.isEmpty()) {
            findings.add(Finding.error(IntakeCode.FILE_EMPTY, whole));
            return Checked.failed(findings);
        }
        if (rows.filledRows() == 0) {
            findings.add(Finding.error(IntakeCode.NO_ROWS, whole));
            return Checked.failed(findings);
        }
        return Checked.of(rows.table(source.name(), dialect, names, headerRow), findings);
    }

    private Place row(long number) {
        return new Place.Row(source.name(), number);
    }

    private static boolean isBlank(CSVRecord csvRecord) {
        for (String cell : csvRecord) {
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
