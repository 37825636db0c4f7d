package io.github.relata.report.rscript;

import io.github.relata.model.data.Column;
import io.github.relata.report.results.ResultTable;
import io.github.relata.report.results.TableLayout;
import io.github.relata.report.run.MissingRun;
import io.github.relata.report.run.StudyResults;
import io.github.relata.scoring.ScoreColumn;
import java.util.List;

/** The part of the script that counts what is missing. */
final class MissingPart {
    private final StudyResults results;
    private final RWriter out;

    MissingPart(StudyResults results, RWriter out) {
        this.results = results;
        this.out = out;
    }

    /** Whether anything is missing, so that there are tables of it. */
    static boolean isNeeded(StudyResults results) {
        return results.table(TableLayout.MISSING_ITEMS).isPresent()
                || results.table(TableLayout.MISSING_SCORES).isPresent()
                || results.table(TableLayout.MISSING_PATTERNS).isPresent();
    }

    void write() {
        out.section("Missing values");
        results.table(TableLayout.MISSING_ITEMS).ifPresent(this::items);
        if (results.table(TableLayout.MISSING_SCORES).isPresent()) {
            each(
                    results.plan().scored().scores().stream()
                            .map(ScoreColumn::name)
                            .toList(),
                    TableLayout.MISSING_SCORES,
                    "missing_score(name, keyed[[name]], study[[name]], required[[name]])");
        }
        if (results.table(TableLayout.MISSING_PATTERNS).isPresent()) {
            out.call("variables <- c", texts(MissingRun.variables(results.plan().scored())));
            out.line(target(TableLayout.MISSING_PATTERNS) + " <- missing_patterns(study[variables])");
        }
        results.table(TableLayout.MISSING_MCAR).ifPresent(this::test);
    }

    private void items(ResultTable table) {
        List<String> scales = results.plan().scored().data().scales().stream()
                .map(scale -> scale.name())
                .filter(scale -> !table.rowsWhere("scale", scale).isEmpty())
                .toList();
        each(scales, TableLayout.MISSING_ITEMS, "missing_items(name, items[[name]])");
    }

    private void each(List<String> names, TableLayout layout, String rows) {
        out.call("for (name in c", names.stream().map(RSyntax::text).toList(), ")) {");
        out.line("  rows <- " + rows);
        out.line("  " + target(layout) + " <- rbind(" + target(layout) + ", rows)");
        out.line("}");
    }

    private void test(ResultTable table) {
        out.call("variables <- c", texts(MissingRun.tested(results.plan().scored())));
        boolean available = !Double.isNaN(table.cell(0, "statistic").asNumber());
        if (available) {
            out.line(target(TableLayout.MISSING_MCAR) + " <- little_test(study[variables])");
        } else {
            out.comment("The data allow no test of whether they are missing completely at random.");
            out.line(target(TableLayout.MISSING_MCAR) + " <- data.frame(n.variables = length(variables),");
            out.line("  variables = paste(variables, collapse = \", \"))");
        }
    }

    private static List<String> texts(List<? extends Column> columns) {
        return columns.stream().map(Column::name).map(RSyntax::text).toList();
    }

    private static String target(TableLayout layout) {
        return "tables[[\"" + layout.tableName() + "\"]]";
    }
}
