package io.github.relata.model.binding;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Place;
import io.github.relata.model.intake.RawColumn;
import io.github.relata.model.intake.RawTable;
import io.github.relata.model.study.DataSource;
import java.util.ArrayList;
import java.util.List;

/** The cells of one column that its variable cannot take. */
final class CellFaults {
    private final RawTable table;
    private final String header;
    private final RawColumn column;
    private final DataSource.InvalidAnswers policy;
    private final List<Finding> findings = new ArrayList<>();
    private int inLeftOutRows;

    CellFaults(RawTable table, int index, DataSource.InvalidAnswers policy) {
        this.table = table;
        this.header = table.names().get(index);
        this.column = table.column(index);
        this.policy = policy;
    }

    /** Takes note of a fault in a case. */
    void inCase(int row, CellReading.Fault fault) {
        Place place = new Place.Cell(table.file(), table.rowNumber(row), header);
        String value = column.text(row);
        findings.add(
                policy == DataSource.InvalidAnswers.ERROR
                        ? Finding.error(fault.code(), place, "value", value, "expected", fault.expected())
                        : Finding.note(BindingCode.INVALID_AS_MISSING, place, "value", value));
    }

    /** Counts a fault in a row that is no case. */
    void inLeftOutRow() {
        inLeftOutRows++;
    }

    int leftOutCount() {
        return inLeftOutRows;
    }

    List<Finding> findings() {
        return findings;
    }
}
