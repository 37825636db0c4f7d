package io.github.relata.model.intake;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * The rows of a sheet as texts.
 *
 * @param rows all up to the last that has a filled cell, each up to its own last; those that the file leaves out are blank
 * @param findings what stands otherwise in the cells than it seems to
 */
record SheetRows(List<List<String>> rows, List<Finding> findings) {
    /** No sheet of Excel has more. */
    private static final int MOST_ROWS = 1 << 20;

    private static final int MOST_COLUMNS = 1 << 14;

    SheetRows {
        findings = List.copyOf(findings);
    }

    /**
     * Reads a sheet.
     *
     * @throws IOException if it is damaged
     */
    static SheetRows of(String file, Sheet sheet) throws IOException {
        Findings findings = new Findings();
        WorkbookCells cells = new WorkbookCells(file, findings);
        List<List<String>> rows = new ArrayList<>();
        try (Stream<Row> stream = WorkbookDamage.toldOf(sheet::openStream)) {
            Iterator<Row> source = stream.iterator();
            while (WorkbookDamage.toldOf(source::hasNext)) {
                add(WorkbookDamage.toldOf(source::next), cells, rows);
            }
        }
        cells.tell();
        return new SheetRows(rows, findings.list());
    }

    private static void add(Row row, WorkbookCells cells, List<List<String>> rows) throws IOException {
        List<String> texts = cells.texts(row);
        if (texts.isEmpty()) {
            return;
        }
        if (row.getRowNum() < rows.size() || row.getRowNum() > MOST_ROWS || texts.size() > MOST_COLUMNS) {
            throw new IOException("a row " + row.getRowNum() + " of " + texts.size() + " cells");
        }
        while (rows.size() < row.getRowNum() - 1) {
            rows.add(List.of());
        }
        rows.add(texts);
    }

    /** How many rows have a filled cell. */
    long filled() {
        return rows.stream().filter(row -> !row.isEmpty()).count();
    }
}
