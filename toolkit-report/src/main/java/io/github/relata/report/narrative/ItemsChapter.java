package io.github.relata.report.narrative;

import io.github.relata.report.results.TableLayout;
import io.github.relata.report.run.CaseGroup;
import io.github.relata.report.run.PlannedAnalysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The items of each score whose reliability was asked for: at the end of the report, for whoever looks closer. */
final class ItemsChapter {
    private final Chapter chapter;
    private final Phrases phrases;
    private final PlannedAnalysis.Reliability reliability;

    ItemsChapter(Chapter chapter, PlannedAnalysis.Reliability reliability) {
        this.chapter = chapter;
        this.phrases = chapter.phrases();
        this.reliability = reliability;
    }

    void write() {
        for (CaseGroup group : reliability.groups()) {
            if (group.isEmpty()) {
                continue;
            }
            TidyRows items = TidyRows.of(
                    chapter.results(), TableLayout.ITEMS, reliability.frame().name(), group.level());
            for (PlannedAnalysis.ScoreItems score : reliability.scores()) {
                table(group, score, items.where("scale", score.name()));
            }
        }
    }

    private void table(CaseGroup group, PlannedAnalysis.ScoreItems score, TidyRows items) {
        List<Block.Row> rows = new ArrayList<>();
        for (int row : items.rows()) {
            rows.add(Block.Row.of(List.of(
                    item(items, row),
                    items.show(row, "mean", NumberStyle.GENERAL),
                    items.show(row, "sd", NumberStyle.GENERAL),
                    items.show(row, "r.drop", NumberStyle.CORRELATION),
                    items.show(row, "alpha.drop", NumberStyle.CORRELATION),
                    items.show(row, "floor", NumberStyle.CORRELATION),
                    items.show(row, "ceiling", NumberStyle.CORRELATION))));
        }
        String title =
                phrases.text("items.title", Map.of("score", chapter.plan().label(score.name())));
        chapter.table(
                chapter.titled(title, reliability.frame().by().orElse(""), group),
                List.of(
                        chapter.header("column.item"),
                        chapter.header("column.mean"),
                        chapter.header("column.sd"),
                        chapter.header("column.r-drop"),
                        chapter.header("column.alpha-drop"),
                        chapter.header("column.floor"),
                        chapter.header("column.ceiling")),
                rows,
                items.first()
                        .map(row -> phrases.phrase("items.note", Map.of("n", items.show(row, "n", NumberStyle.COUNT))))
                        .orElse(List.of()));
    }

    private List<Inline> item(TidyRows items, int row) {
        String gist = items.text(row, "text");
        List<Inline> item = new ArrayList<>(
                Phrases.words(gist.isEmpty() ? items.text(row, "item") : items.text(row, "item") + ": " + gist));
        if (items.text(row, "reversed").equals("yes")) {
            item.addAll(phrases.phrase("items.reversed"));
        }
        return item;
    }
}
