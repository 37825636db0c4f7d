package io.github.relata.model.binding;

import io.github.relata.model.intake.RawTable;
import java.util.List;
import java.util.StringJoiner;

/** What a case is called: its id as in the file; several columns are joined by a slash. */
final class CaseKey {
    private CaseKey() {}

    static String of(RawTable table, List<Integer> columns, int row) {
        if (columns.size() == 1) {
            return table.column(columns.get(0)).text(row);
        }
        StringJoiner key = new StringJoiner("/");
        for (int column : columns) {
            key.add(table.column(column).text(row));
        }
        return key.toString();
    }
}
