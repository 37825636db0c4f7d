package io.github.relata.report.results;

import java.io.OutputStream;
import java.util.List;

/** Writes tidy tables as CSV: a header, then one line per row. */
public final class CsvWriter {
    private CsvWriter() {}

    /** Writes a table; the stream stays open. */
    public static void write(ResultTable table, OutputStream out) {
        CsvOutput csv = new CsvOutput(out);
        table.columns().forEach(csv::text);
        csv.endRow();
        CellWriter cells = new CellWriter(csv);
        for (List<Cell> row : table.rows()) {
            row.forEach(cell -> cell.accept(cells));
            csv.endRow();
        }
        csv.flush();
    }

    private record CellWriter(CsvOutput csv) implements Cell.Visitor<CsvOutput> {
        @Override
        public CsvOutput text(String value) {
            return csv.text(value);
        }

        @Override
        public CsvOutput decimal(double value) {
            return csv.number(value);
        }

        @Override
        public CsvOutput whole(long value) {
            return csv.whole(value);
        }

        @Override
        public CsvOutput absent() {
            return csv.absent();
        }
    }
}
