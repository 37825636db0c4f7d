package io.github.relata.report.results;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the rows of a run's tables, and the notes on what is not available. Not thread-safe. */
public final class ResultTables {
    /** The column that names the level of a category whose cases a row is about. */
    public static final String GROUP = "group";

    private final Map<TableLayout, List<Row>> rows = new EnumMap<>(TableLayout.class);

    /** Starts a new row of a table. */
    public Row row(TableLayout layout) {
        List<Row> ofLayout = rows.computeIfAbsent(layout, key -> new ArrayList<>());
        Row row = new Row(layout, ofLayout.size() + 1);
        ofLayout.add(row);
        return row;
    }

    /** A note on what never became a row: a whole table, or an analysis by its name. */
    public void note(String subject, String reason) {
        row(TableLayout.NOTES).set("table", subject).set("reason", reason);
    }

    /** The tables that have rows, in the order of their layouts. */
    public List<ResultTable> build() {
        List<ResultTable> tables = new ArrayList<>();
        rows.forEach((layout, ofLayout) -> tables.add(table(layout, ofLayout)));
        return List.copyOf(tables);
    }

    private static ResultTable table(TableLayout layout, List<Row> rows) {
        List<String> columns = new ArrayList<>(layout.columns());
        columns.removeIf(
                column -> layout.isOptional(column) && rows.stream().noneMatch(row -> row.cells.containsKey(column)));
        if (rows.stream().anyMatch(row -> row.cells.containsKey(GROUP))) {
            columns.add(1, GROUP);
        }
        for (Row row : rows) {
            requireKnown(columns, row);
        }
        List<List<Cell>> cells = rows.stream()
                .map(row -> columns.stream()
                        .map(column -> row.cells.getOrDefault(column, Cell.absent()))
                        .toList())
                .toList();
        return new ResultTable(layout.tableName(), columns, cells);
    }

    private static void requireKnown(List<String> columns, Row row) {
        for (String column : row.cells.keySet()) {
            if (!columns.contains(column)) {
                throw new IllegalStateException("table " + row.layout.tableName() + " has no column " + column);
            }
        }
    }

    /** A row being filled; a cell never set is not available. */
    public final class Row {
        private final TableLayout layout;
        private final int number;
        private final Map<String, Cell> cells = new HashMap<>();

        private Row(TableLayout layout, int number) {
            this.layout = layout;
            this.number = number;
        }

        /** Sets a text. */
        public Row set(String column, String text) {
            return put(column, Cell.of(text));
        }

        /** Sets a number; one that is not finite is not available. */
        public Row set(String column, double number) {
            return put(column, Cell.of(number));
        }

        /** Sets a whole number. */
        public Row set(String column, long number) {
            return put(column, Cell.of(number));
        }

        /** Names the level that the row is about; nothing for an empty text. */
        public Row group(String level) {
            if (!level.isEmpty()) {
                cells.put(GROUP, Cell.of(level));
            }
            return this;
        }

        /** Notes why a cell of this row is not available, or a caution; an empty column stands for the row. */
        public Row note(String column, String reason) {
            row(TableLayout.NOTES)
                    .set("table", layout.tableName())
                    .set("row", number)
                    .set("column", column)
                    .set("reason", reason);
            return this;
        }

        /** Whether the table has the column and this row nothing in it. */
        public boolean lacks(String column) {
            return layout.columns().contains(column)
                    && cells.getOrDefault(column, Cell.absent()).equals(Cell.absent());
        }

        private Row put(String column, Cell cell) {
            cells.put(column, cell);
            return this;
        }
    }
}
