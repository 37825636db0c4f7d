package io.github.relata.model.intake;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import java.io.IOException;
import java.util.ArrayList;
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
    SheetRows {
        findings = List.copyOf(findings);
    }

    static SheetRows of(String file, Sheet sheet) throws IOException {
        Findings findings = new Findings();
        WorkbookCells cells = new WorkbookCells(file, findings);
        List<List<String>> rows = new ArrayList<>();
        try (Stream<Row> stream = sheet.openStream()) {
            stream.forEach(row -> {
                List<String> texts = cells.texts(row);
                if (!texts.isEmpty()) {
                    while (rows.size() < row.getRowNum() - 1) {
                        rows.add(List.of());
                    }
                    rows.add(texts);
                }
            });
        }
        cells.tell();
        return new SheetRows(rows, findings.list());
    }

    /** How many rows have a filled cell. */
    long filled() {
        return rows.stream().filter(row -> !row.isEmpty()).count();
    }
}
