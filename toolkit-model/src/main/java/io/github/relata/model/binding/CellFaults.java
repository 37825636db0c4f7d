package io.github.relata.model.binding;

import io.github.relata.model.finding.AlikeFindings;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Place;
import io.github.relata.model.intake.RawColumn;
import io.github.relata.model.study.DataSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The cells of one column that its variable cannot take. */
final class CellFaults {
    private final FileColumns columns;
    private final int index;
    private final RawColumn column;
    private final DataSource.InvalidAnswers policy;
    private final Map<BindingCode, AlikeFindings> findings = new EnumMap<>(BindingCode.class);
    private int inLeftOutRows;

    CellFaults(FileColumns columns, int index, DataSource.InvalidAnswers policy) {
        this.columns = columns;
        this.index = index;
        this.column = columns.table().column(index);
        this.policy = policy;
    }

    /** Takes note of a fault in a case. */
    void inCase(int row, CellReading.Fault fault) {
        boolean error = policy == DataSource.InvalidAnswers.ERROR;
        findings.computeIfAbsent(fault.code(), key -> new AlikeFindings()).add(() -> {
            Place place = columns.cell(row, index);
            String value = column.text(row);
            return error
                    ? Finding.error(fault.code(), place, "value", value, "expected", fault.expected())
                    : Finding.note(BindingCode.INVALID_AS_MISSING, place, "value", value);
        });
    }

    /** Whether numbers lie outside their range. */
    boolean anyOutOfRange() {
        return findings.containsKey(BindingCode.OUT_OF_RANGE);
    }

    /** Says nothing of such numbers, for which there is one reason that is told elsewhere. */
    void forgetOutOfRange() {
        findings.remove(BindingCode.OUT_OF_RANGE);
    }

    /** Says nothing of texts that are no numbers, of which something else is told. */
    void forgetTexts() {
        findings.remove(BindingCode.NOT_A_NUMBER);
    }

    /** Counts a fault in a row that is no case. */
    void inLeftOutRow() {
        inLeftOutRows++;
    }

    int leftOutCount() {
        return inLeftOutRows;
    }

    List<Finding> findings() {
        return findings.values().stream()
                .flatMap(alike -> alike.list().stream())
                .toList();
    }
}
