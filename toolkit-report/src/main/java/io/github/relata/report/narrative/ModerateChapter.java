package io.github.relata.report.narrative;

import io.github.relata.report.results.TableLayout;
import io.github.relata.report.run.CaseGroup;
import io.github.relata.report.run.PlannedAnalysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One {@code moderate}: the table of its model, and the simple slopes. */
final class ModerateChapter {
    private final Chapter chapter;
    private final Phrases phrases;
    private final PlannedAnalysis.Moderate moderate;
    private final TermTable table;

    ModerateChapter(Chapter chapter, PlannedAnalysis.Moderate moderate) {
        this.chapter = chapter;
        this.phrases = chapter.phrases();
        this.moderate = moderate;
        this.table = new TermTable(chapter, new TermLabels(chapter.plan(), phrases.text("regress.constant")));
    }

    void write() {
        for (CaseGroup group : moderate.groups()) {
            TidyRows terms = rows(TableLayout.MODERATION_TERMS, group);
            if (group.isEmpty()) {
                chapter.empty(moderate.frame(), group);
            } else if (terms.isEmpty()) {
                chapter.caution(phrases.phrase(
                        "regress.not-available",
                        Map.of("outcome", Phrases.words(moderate.outcome().label()))));
            } else {
                model(group, terms);
            }
        }
    }

    private TidyRows rows(TableLayout layout, CaseGroup group) {
        return TidyRows.of(chapter.results(), layout, moderate.frame().name(), group.level());
    }

    private void model(CaseGroup group, TidyRows terms) {
        List<Block.Row> rows = new ArrayList<>();
        terms.rows().forEach(row -> rows.add(table.row(terms, row)));
        String title = phrases.text(
                "moderate.title", Map.of("outcome", moderate.outcome().label()));
        chapter.table(
                chapter.titled(title, moderate.frame().by().orElse(""), group),
                table.headers(),
                rows,
                table.note(
                        rows(TableLayout.MODERATION_FIT, group),
                        moderate.analysis().errors()));
    }
}
