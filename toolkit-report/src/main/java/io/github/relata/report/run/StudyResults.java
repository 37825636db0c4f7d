package io.github.relata.report.run;

import io.github.relata.report.results.ResultTable;
import io.github.relata.report.results.TableLayout;
import java.util.List;
import java.util.Optional;

/** What a plan gave: its tidy tables, those alone that have rows. */
public record StudyResults(Plan plan, List<ResultTable> tables) {
    public StudyResults {
        tables = List.copyOf(tables);
    }

    /** The table of a layout, if it has rows. */
    public Optional<ResultTable> table(TableLayout layout) {
        return tables.stream()
                .filter(table -> table.name().equals(layout.tableName()))
                .findFirst();
    }
}
