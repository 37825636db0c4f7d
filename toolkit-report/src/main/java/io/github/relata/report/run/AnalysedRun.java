package io.github.relata.report.run;

import io.github.relata.report.results.Cell;
import io.github.relata.report.results.ResultTable;
import io.github.relata.report.results.ResultTables;
import io.github.relata.report.results.TableLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells for each analysis how many cases it was run on, and on how few and how many of them its figures rest. */
final class AnalysedRun {
    private final ResultTables tables;
    private final List<ResultTable> results;

    private AnalysedRun(ResultTables tables) {
        this.tables = tables;
        this.results = tables.build();
    }

    /** Reads the numbers of cases from the tables of the analyses; one without figures has no row. */
    static void of(List<PlannedAnalysis> analyses, ResultTables tables) {
        AnalysedRun run = new AnalysedRun(tables);
        for (PlannedAnalysis analysis : analyses) {
            for (CaseGroup group : analysis.groups()) {
                run.row(analysis.frame().name(), group);
            }
        }
    }

    private void row(String model, CaseGroup group) {
        List<Long> counts = counts(model, group.level());
        if (!counts.isEmpty()) {
            tables.row(TableLayout.ANALYSED)
                    .group(group.level())
                    .set("model", model)
                    .set("n.cases", group.cases().size())
                    .set("n.fewest", counts.stream().min(Long::compare).orElseThrow())
                    .set("n.most", counts.stream().max(Long::compare).orElseThrow());
        }
    }

    /** The cases of a model's fit, else of its coefficients, else of the distributions that it tells. */
    private List<Long> counts(String model, String level) {
        List<Long> counts = new ArrayList<>();
        results.stream()
                .filter(table -> table.columns().contains("nobs"))
                .forEach(table -> counts.addAll(counts(table, "nobs", model, level)));
        for (TableLayout layout : List.of(TableLayout.CORRELATIONS, TableLayout.RELIABILITY)) {
            if (counts.isEmpty()) {
                named(layout).forEach(table -> counts.addAll(counts(table, "n.obs", model, level)));
            }
        }
        if (counts.isEmpty()) {
            named(TableLayout.DESCRIPTIVES).forEach(table -> counts.addAll(counts(table, "n", model, level)));
            named(TableLayout.FREQUENCIES).forEach(table -> counts.addAll(valid(table, model, level)));
        }
        return counts;
    }

    private List<ResultTable> named(TableLayout layout) {
        return results.stream()
                .filter(table -> table.name().equals(layout.tableName()))
                .toList();
    }

    private static List<Long> counts(ResultTable table, String column, String model, String level) {
        return rows(table, model, level).stream()
                .map(row -> table.cell(row, column))
                .filter(cell -> !cell.equals(Cell.absent()))
                .map(cell -> (long) cell.asNumber())
                .toList();
    }

    /** The cases that have any level of a category, variable by variable. */
    private static List<Long> valid(ResultTable table, String model, String level) {
        Map<String, Long> byVariable = new LinkedHashMap<>();
        for (int row : rows(table, model, level)) {
            boolean counts = !table.cell(row, "percent.valid").equals(Cell.absent());
            long n = counts ? (long) table.cell(row, "n").asNumber() : 0;
            byVariable.merge(table.cell(row, "variable").asText(), n, Long::sum);
        }
        return List.copyOf(byVariable.values());
    }

    private static List<Integer> rows(ResultTable table, String model, String level) {
        List<Integer> ofModel = table.rowsWhere("model", model);
        return table.columns().contains(ResultTables.GROUP)
                ? ofModel.stream()
                        .filter(row ->
                                table.cell(row, ResultTables.GROUP).asText().equals(level))
                        .toList()
                : ofModel;
    }
}
