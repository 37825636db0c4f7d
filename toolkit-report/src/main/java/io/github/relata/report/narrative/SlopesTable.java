package io.github.relata.report.narrative;

import io.github.relata.report.results.TableLayout;
import io.github.relata.report.run.CaseGroup;
import io.github.relata.report.run.PlannedAnalysis;
import io.github.relata.stats.process.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** The tables of simple slopes, and of their differences between levels. */
final class SlopesTable {
    private final Chapter chapter;
    private final Phrases phrases;
    private final PlannedAnalysis.Moderate moderate;
    private final TermLabels labels;
    private final ProbePoints points;

    SlopesTable(Chapter chapter, PlannedAnalysis.Moderate moderate, TermLabels labels, ProbePoints points) {
        this.chapter = chapter;
        this.phrases = chapter.phrases();
        this.moderate = moderate;
        this.labels = labels;
        this.points = points;
    }

    void slopes(CaseGroup group, TidyRows slopes) {
        List<Variable> moderators = moderate.design().model().moderators();
        List<List<Inline>> headers = new ArrayList<>();
        moderators.forEach(moderator -> headers.add(Phrases.words(chapter.plan().label(moderator.name()))));
        table(
                group,
                "moderate.slopes.title",
                headers,
                sections(slopes, row -> at(slopes, row, headers.size())),
                slopesNote());
    }

    private List<List<Inline>> at(TidyRows slopes, int row, int moderators) {
        List<List<Inline>> cells = new ArrayList<>();
        for (int place = 1; place <= moderators; place++) {
            cells.add(points.cell(slopes, row, place));
        }
        return cells;
    }

    void contrasts(CaseGroup group, TidyRows contrasts) {
        table(
                group,
                "moderate.contrasts.title",
                List.of(chapter.header("column.difference")),
                sections(contrasts, row -> List.of(contrast(contrasts, row))),
                phrases.phrase("moderate.contrasts.note"));
    }

    /** A row for each estimate, under a line for each column of the focal predictor if there are several. */
    private List<Block.Row> sections(TidyRows rows, IntFunction<List<List<Inline>>> names) {
        boolean several = moderate.design().model().focal().columns().size() > 1;
        List<Block.Row> all = new ArrayList<>();
        String focal = "";
        for (int row : rows.rows()) {
            String of = rows.text(row, "focal");
            if (several && !of.equals(focal)) {
                all.add(Block.Row.section(Phrases.words(labels.of(of))));
                focal = of;
            }
            all.add(row(rows, row, names.apply(row)));
        }
        return all;
    }

    /** Which level is compared with which: {@code Gender: male − female}. */
    private List<Inline> contrast(TidyRows contrasts, int row) {
        List<Inline> content = new ArrayList<>(Phrases.words(phrases.text(
                "moderate.contrast",
                Map.of(
                        "moderator", chapter.plan().label(contrasts.text(row, "moderator")),
                        "level", contrasts.text(row, "level"),
                        "against", contrasts.text(row, "against")))));
        List<Inline> others = points.others(contrasts, row);
        if (!others.isEmpty()) {
            content.addAll(Phrases.words("; "));
            content.addAll(others);
        }
        return content;
    }

    private void table(
            CaseGroup group, String title, List<List<Inline>> headers, List<Block.Row> rows, List<Inline> note) {
        String focal = chapter.plan().label(moderate.analysis().focal());
        String words = phrases.text(
                title, Map.of("focal", focal, "outcome", moderate.outcome().label()));
        List<List<Inline>> columns = new ArrayList<>(headers);
        for (String key : List.of("b", "interval", "se", "t", "p")) {
            columns.add(chapter.header("column." + key));
        }
        chapter.table(chapter.titled(words, moderate.frame().by().orElse(""), group), columns, rows, note);
    }

    private static Block.Row row(TidyRows rows, int row, List<List<Inline>> names) {
        List<List<Inline>> cells = new ArrayList<>(names);
        cells.add(rows.show(row, "estimate", NumberStyle.FINE));
        cells.add(TermTable.interval(rows, row));
        cells.add(rows.show(row, "std.error", NumberStyle.FINE));
        cells.add(rows.show(row, "statistic", NumberStyle.GENERAL));
        cells.add(rows.show(row, "p.value", NumberStyle.P_VALUE));
        return Block.Row.of(cells);
    }

    private List<Inline> slopesNote() {
        List<Inline> note = new ArrayList<>(phrases.phrase("moderate.slopes.note", Map.of("level", chapter.level())));
        note.addAll(new TermTable(chapter, labels).errors(moderate.analysis().errors()));
        return note;
    }

    /** The rows of a table for a level. */
    static TidyRows of(Chapter chapter, TableLayout layout, PlannedAnalysis.Moderate moderate, CaseGroup group) {
        return TidyRows.of(chapter.results(), layout, moderate.frame().name(), group.level());
    }
}
