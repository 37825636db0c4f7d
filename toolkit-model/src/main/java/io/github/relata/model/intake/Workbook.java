package io.github.relata.model.intake;

import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A sheet of an Excel workbook as rows of texts: the same rows that the sheet would give as a CSV. */
final class Workbook implements RowSource {
    /** Cells need no delimiter here; numbers have points. */
    private static final Dialect DIALECT = new Dialect(StandardCharsets.UTF_8, 0, ',', '.');

    private static final int FIRST_ROWS = 20;

    private final String file;
    private final List<List<String>> rows;
    private final int width;
    private final List<Decision> decisions;
    private final List<Finding> findings;

    /**
     * A sheet that was read.
     *
     * @param rows all rows from the first on, blank ones too; they may differ in length
     */
    Workbook(String file, List<List<String>> rows, List<Decision> decisions, List<Finding> findings) {
        this.file = file;
        this.rows = rows;
        this.width = rows.stream().mapToInt(List::size).max().orElse(0);
        this.decisions = List.copyOf(decisions);
        this.findings = List.copyOf(findings);
    }

    @Override
    public FirstRows firstRows() {
        return new FirstRows(file, rows.subList(0, Math.min(FIRST_ROWS, rows.size())));
    }

    @Override
    public List<Decision> decisions() {
        return decisions;
    }

    @Override
    public Checked<RawTable> table(HeaderLayout layout) {
        Findings all = new Findings();
        all.addAll(findings);
        List<List<String>> header = new ArrayList<>();
        RowCollector collector = new RowCollector(width, rows.size());
        int headerRow = 0;
        for (int row = 0; row < rows.size(); row++) {
            List<String> cells = rows.get(row);
            if (header.size() < layout.rows()) {
                if (!header.isEmpty() || !isBlank(cells)) {
                    header.add(headerCells(cells));
                    headerRow = row + 1;
                }
            } else {
                for (int column = 0; column < width; column++) {
                    collector.column(column).add(column < cells.size() ? cells.get(column) : "");
                }
                collector.endRow();
            }
        }
        if (header.size() < layout.rows()) {
            all.add(Finding.error(IntakeCode.SHEET_EMPTY, new Place.InFile(file)));
            return Checked.failed(all);
        }
        if (collector.filledRows() == 0) {
            all.add(Finding.error(IntakeCode.NO_ROWS, new Place.InFile(file)));
            return Checked.failed(all);
        }
        TableHeader above = new TableHeader(header, layout.named());
        return Checked.of(collector.table(file, DIALECT, above, headerRow), all);
    }

    private List<String> headerCells(List<String> cells) {
        List<String> padded = new ArrayList<>(RecordReader.names(cells));
        while (padded.size() < width) {
            padded.add("");
        }
        return padded;
    }

    private static boolean isBlank(List<String> cells) {
        return cells.stream().allMatch(cell -> CellText.trim(cell).length() == 0);
    }
}
