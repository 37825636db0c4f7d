package io.github.relata.report.narrative;

import io.github.relata.report.results.ResultTable;
import io.github.relata.report.results.TableLayout;
import io.github.relata.scoring.quality.careless.CarelessAnswers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What changes without the cases whose answers look careless. */
final class SensitivityChapter {
    private final Chapter chapter;
    private final Phrases phrases;

    SensitivityChapter(Chapter chapter) {
        this.chapter = chapter;
        this.phrases = chapter.phrases();
    }

    void write() {
        chapter.results().table(TableLayout.SENSITIVITY).ifPresent(this::write);
    }

    private void write(ResultTable table) {
        long careless = chapter.plan()
                .careless()
                .map(CarelessAnswers::careless)
                .map(List::size)
                .orElse(0);
        int differing = table.rowsWhere("conclusion", "differs").size();
        chapter.heading(2, "sensitivity", phrases.text("sensitivity.heading"));
        chapter.paragraph(phrases.counted(
                "sensitivity.text",
                careless,
                Map.of(
                        "careless", Phrases.count(careless),
                        "results", Phrases.count(table.rows().size()),
                        "differing", Phrases.count(differing),
                        "table", Phrases.count(chapter.nextTable()))));
        TidyRows all = TidyRows.of(chapter.results(), TableLayout.SENSITIVITY);
        List<Block.Row> rows = new ArrayList<>();
        String model = "";
        for (int row : all.rows()) {
            if (!all.text(row, "model").equals(model)) {
                model = all.text(row, "model");
                rows.add(Block.Row.section(Phrases.words(model)));
            }
            rows.add(row(all, row));
        }
        chapter.table(
                phrases.text("sensitivity.title"),
                List.of(
                        chapter.header("sensitivity.quantity"),
                        chapter.header("sensitivity.all"),
                        chapter.header("column.p"),
                        chapter.header("column.n"),
                        chapter.header("sensitivity.without"),
                        chapter.header("column.p"),
                        chapter.header("column.n"),
                        chapter.header("sensitivity.conclusion")),
                rows,
                phrases.phrase("sensitivity.note"));
    }

    private Block.Row row(TidyRows all, int row) {
        String conclusion = all.text(row, "conclusion");
        return Block.Row.of(List.of(
                Phrases.words(all.text(row, "quantity")),
                all.show(row, "estimate", NumberStyle.GENERAL),
                all.show(row, "p.value", NumberStyle.P_VALUE),
                all.show(row, "n.obs", NumberStyle.COUNT),
                all.show(row, "estimate.without", NumberStyle.GENERAL),
                all.show(row, "p.value.without", NumberStyle.P_VALUE),
                all.show(row, "n.obs.without", NumberStyle.COUNT),
                conclusion.isEmpty() ? List.of() : phrases.phrase("sensitivity." + conclusion)));
    }
}
