package io.github.relata.model.intake;

import java.util.ArrayList;
import java.util.List;

/** Joins the parts of a table, read one after the other or at once, in the order of the file. */
final class TableAssembler {
    private TableAssembler() {}

    /** The table of these parts, which are used up. */
    static RawTable join(String file, Dialect dialect, List<String> names, int headerRow, List<RowCollector> parts) {
        List<RawColumn> columns = new ArrayList<>();
        for (int index = 0; index < names.size(); index++) {
            columns.add(join(parts, index));
        }
        return new RawTable(file, dialect, names, columns, rowNumbers(headerRow + 1, parts));
    }

    private static RawColumn join(List<RowCollector> parts, int index) {
        if (parts.size() == 1) {
            return parts.get(0).column(index).build();
        }
        int rows = 0;
        for (RowCollector part : parts) {
            rows += part.filledRows();
        }
        RawColumnBuilder whole = new RawColumnBuilder(rows);
        for (RowCollector part : parts) {
            whole.addAll(part.column(index).build());
        }
        return whole.build();
    }

    private static RowNumbers rowNumbers(int first, List<RowCollector> parts) {
        int count = 0;
        for (RowCollector part : parts) {
            count += part.blankRows().length;
        }
        int[] blank = new int[count];
        int at = 0;
        int start = first;
        for (RowCollector part : parts) {
            for (int row : part.blankRows()) {
                blank[at++] = start + row;
            }
            start += part.rows();
        }
        return new RowNumbers(first, blank);
    }
}
