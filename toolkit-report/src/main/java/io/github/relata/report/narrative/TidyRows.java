package io.github.relata.report.narrative;

import io.github.relata.report.results.CellReference;
import io.github.relata.report.results.ResultTable;
import io.github.relata.report.results.ResultTables;
import io.github.relata.report.results.TableLayout;
import io.github.relata.report.run.StudyResults;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Some rows of a tidy table: what a part of the report reads its numbers from. */
final class TidyRows {
    private final ResultTable table;
    private final List<Integer> rows;

    private TidyRows(ResultTable table, List<Integer> rows) {
        this.table = table;
        this.rows = rows;
    }

    /** All rows of a table; none where the table is not there. */
    static TidyRows of(StudyResults results, TableLayout layout) {
        ResultTable table =
                results.table(layout).orElseGet(() -> new ResultTable(layout.tableName(), layout.columns(), List.of()));
        return new TidyRows(
                table, IntStream.range(0, table.rows().size()).boxed().toList());
    }

    /** The rows of an analysis in a table, for one level of its {@code by}; no rows where the table is not there. */
    static TidyRows of(StudyResults results, TableLayout layout, String model, String level) {
        TidyRows ofModel = of(results, layout).where("model", model);
        return ofModel.hasGroups() ? ofModel.where(ResultTables.GROUP, level) : ofModel;
    }

    private boolean hasGroups() {
        return table.columns().contains(ResultTables.GROUP);
    }

    /** Those whose text in a column is the one given. */
    TidyRows where(String column, String text) {
        return new TidyRows(
                table,
                rows.stream()
                        .filter(row -> table.cell(row, column).asText().equals(text))
                        .toList());
    }

    /** Those whose number in a column is the one given. */
    TidyRows where(String column, double number) {
        return new TidyRows(
                table,
                rows.stream()
                        .filter(row -> table.cell(row, column).asNumber() == number)
                        .toList());
    }

    /** Those of each key, in the order in which the keys first come. */
    List<TidyRows> by(IntFunction<List<String>> key) {
        Map<List<String>, List<Integer>> parts = new LinkedHashMap<>();
        for (int row : rows) {
            parts.computeIfAbsent(key.apply(row), none -> new ArrayList<>()).add(row);
        }
        return parts.values().stream().map(part -> new TidyRows(table, part)).toList();
    }

    /** Their places in the table. */
    List<Integer> rows() {
        return rows;
    }

    /** The first of them, if there is any. */
    Optional<Integer> first() {
        return rows.stream().findFirst();
    }

    /** Whether the table has a column. */
    boolean has(String column) {
        return table.columns().contains(column);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    String text(int row, String column) {
        return table.cell(row, column).asText();
    }

    /** The number of a cell, {@code NaN} where it is not available. */
    double number(int row, String column) {
        return table.cell(row, column).asNumber();
    }

    /** The number of a cell, to be shown. */
    List<Inline> show(int row, String column, NumberStyle style) {
        return Phrases.number(number(row, column), style, new CellReference(table.name(), row, column));
    }
}
