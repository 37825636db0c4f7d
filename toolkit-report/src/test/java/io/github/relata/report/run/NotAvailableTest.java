package io.github.relata.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.report.SmallStudy;
import io.github.relata.report.results.Cell;
import io.github.relata.report.results.ResultTable;
import io.github.relata.report.results.TableLayout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nothing is out of reach in silence: each empty cell of each table has its reason among the notes. */
class NotAvailableTest {
    /** Where a note points: a cell, or with an empty column a row. */
    private record Spot(String table, long row, String column) {}

    private static final StudyResults ODD = SmallStudy.run("odd");

    private static Set<Spot> notes(StudyResults results) {
        Set<Spot> spots = new HashSet<>();
        results.table(TableLayout.NOTES)
                .ifPresent(notes -> notes.rows()
                        .forEach(row -> spots.add(new Spot(
                                row.get(0).asText(),
                                (long) row.get(1).asNumber(),
                                row.get(2).asText()))));
        return spots;
    }

    private static List<String> silent(StudyResults results) {
        Set<Spot> notes = notes(results);
        List<String> silent = new ArrayList<>();
        for (ResultTable table : results.tables()) {
            for (int row = 0; row < table.rows().size(); row++) {
                for (String column : table.columns()) {
                    boolean told = notes.contains(new Spot(table.name(), row + 1, column))
                            || notes.contains(new Spot(table.name(), row + 1, ""));
                    if (table.cell(row, column) instanceof Cell.Absent
                            && !told
                            && !Structure.leavesEmpty(table, row, column)) {
                        silent.add(table.name() + " " + (row + 1) + " " + column + ": "
                                + table.rows().get(row));
                    }
                }
            }
        }
        return silent;
    }

    @Test
    void hasAReasonForEachEmptyCellOfOddData() {
        assertThat(silent(ODD)).isEmpty();
    }

    @Test
    void pointsAtRowsAndColumnsThatAreThere() {
        for (Spot spot : notes(ODD)) {
            if (spot.row() > 0) {
                ResultTable table = ODD.tables().stream()
                        .filter(each -> each.name().equals(spot.table()))
                        .findFirst()
                        .orElseThrow();
                assertThat(spot.row()).isLessThanOrEqualTo(table.rows().size());
                assertThat(spot.column().isEmpty() || table.columns().contains(spot.column()))
                        .as(spot.toString())
                        .isTrue();
            }
        }
    }
}
