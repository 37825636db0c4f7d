package io.github.relata.report.narrative;

import io.github.relata.report.results.TableLayout;
import io.github.relata.report.run.CaseGroup;
import io.github.relata.report.run.PlannedAnalysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One {@code describe}: a table of distributions, a table of categories, a paragraph. */
final class DescribeChapter {
    private final Chapter chapter;
    private final Phrases phrases;
    private final PlannedAnalysis.Describe describe;

    DescribeChapter(Chapter chapter, PlannedAnalysis.Describe describe) {
        this.chapter = chapter;
        this.phrases = chapter.phrases();
        this.describe = describe;
    }

    void write() {
        boolean numbers = distributions();
        boolean categories = categories();
        boolean allEmpty = describe.groups().stream().allMatch(CaseGroup::isEmpty);
        if (!numbers && !categories && !allEmpty) {
            chapter.paragraph(phrases.phrase("describe.nothing"));
        }
        for (CaseGroup group : describe.groups()) {
            if (group.isEmpty()) {
                chapter.empty(describe.frame(), group);
            }
        }
    }

    private List<CaseGroup> withCases() {
        return describe.groups().stream().filter(group -> !group.isEmpty()).toList();
    }

    private TidyRows rows(TableLayout layout, CaseGroup group) {
        return TidyRows.of(chapter.results(), layout, describe.frame().name(), group.level());
    }

    /** The table of numbers, if there are any. */
    private boolean distributions() {
        List<Block.Row> rows = new ArrayList<>();
        for (CaseGroup group : withCases()) {
            TidyRows figures = rows(TableLayout.DESCRIPTIVES, group);
            if (!group.level().isEmpty() && !figures.isEmpty()) {
                rows.add(section(group));
            }
            figures.rows().forEach(row -> rows.add(distribution(figures, row)));
        }
        if (rows.isEmpty()) {
            return false;
        }
        chapter.paragraph(phrases.phrase("describe.text", Map.of("table", Phrases.count(chapter.nextTable()))));
        chapter.table(
                title("describe.title"),
                List.of(
                        chapter.header("column.variable"),
                        chapter.header("column.n"),
                        chapter.header("column.missing"),
                        chapter.header("column.mean"),
                        chapter.header("column.sd"),
                        chapter.header("column.median"),
                        chapter.header("column.min"),
                        chapter.header("column.max"),
                        chapter.header("column.skewness"),
                        chapter.header("column.kurtosis")),
                rows,
                phrases.phrase("describe.note"));
        return true;
    }

    private Block.Row distribution(TidyRows figures, int row) {
        return Block.Row.of(List.of(
                Phrases.words(chapter.plan().label(figures.text(row, "variable"))),
                figures.show(row, "n", NumberStyle.COUNT),
                figures.show(row, "n.missing", NumberStyle.COUNT),
                figures.show(row, "mean", NumberStyle.GENERAL),
                figures.show(row, "sd", NumberStyle.GENERAL),
                figures.show(row, "median", NumberStyle.GENERAL),
                figures.show(row, "min", NumberStyle.GENERAL),
                figures.show(row, "max", NumberStyle.GENERAL),
                figures.show(row, "skewness", NumberStyle.GENERAL),
                figures.show(row, "kurtosis", NumberStyle.GENERAL)));
    }

    /** The table of categories, if there are any. */
    private boolean categories() {
        List<Block.Row> rows = new ArrayList<>();
        for (CaseGroup group : withCases()) {
            TidyRows figures = rows(TableLayout.FREQUENCIES, group);
            if (!group.level().isEmpty() && !figures.isEmpty()) {
                rows.add(section(group));
            }
            String variable = "";
            for (int row : figures.rows()) {
                if (!figures.text(row, "variable").equals(variable)) {
                    variable = figures.text(row, "variable");
                    rows.add(Block.Row.section(Phrases.words(chapter.plan().label(variable))));
                }
                rows.add(Block.Row.of(List.of(
                        Phrases.words(figures.text(row, "level")),
                        figures.show(row, "n", NumberStyle.COUNT),
                        figures.show(row, "percent", NumberStyle.PERCENT),
                        figures.show(row, "percent.valid", NumberStyle.PERCENT))));
            }
        }
        if (!rows.isEmpty()) {
            chapter.table(
                    title("frequencies.title"),
                    List.of(
                            chapter.header("column.level"),
                            chapter.header("column.n"),
                            chapter.header("column.percent"),
                            chapter.header("column.percent-valid")),
                    rows,
                    List.of());
        }
        return !rows.isEmpty();
    }

    private String title(String key) {
        return describe.frame()
                .by()
                .map(by -> phrases.text(key + ".by", Map.of("by", chapter.plan().label(by))))
                .orElseGet(() -> phrases.text(key));
    }

    private Block.Row section(CaseGroup group) {
        String by = describe.frame().by().map(chapter.plan()::label).orElse("");
        return Block.Row.section(phrases.phrase(
                "section.level", Map.of("by", Phrases.words(by), "level", Phrases.words(group.level()))));
    }
}
