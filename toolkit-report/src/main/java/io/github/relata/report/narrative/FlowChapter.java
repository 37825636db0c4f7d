package io.github.relata.report.narrative;

import io.github.relata.report.figure.FlowChart;
import io.github.relata.report.results.TableLayout;
import io.github.relata.report.run.CaseGroup;
import io.github.relata.report.run.PlannedAnalysis;
import io.github.relata.report.text.DecimalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The way from the rows of the file to the cases, and to what each analysis rests on; where all are used, nothing. */
final class FlowChapter {
    /** A run of an analysis, and its row in the table. */
    private record Run(String label, int row) {}

    private final Chapter chapter;
    private final Phrases phrases;
    private final TidyRows steps;
    private final TidyRows analysed;
    private final DecimalText numbers;

    FlowChapter(Chapter chapter) {
        this.chapter = chapter;
        this.phrases = chapter.phrases();
        this.steps = TidyRows.of(chapter.results(), TableLayout.FLOW);
        this.analysed = TidyRows.of(chapter.results(), TableLayout.ANALYSED);
        this.numbers = DecimalText.in(chapter.plan().study().language());
    }

    void write() {
        List<Run> runs = runs();
        boolean someLeftOut = leftOut().size() > 0;
        boolean allUsed = runs.stream().allMatch(this::usesAll);
        if (someLeftOut) {
            stepTable();
        }
        if (someLeftOut && allUsed && !runs.isEmpty()) {
            chapter.paragraph(phrases.phrase("flow.analyses.all"));
        }
        if (!allUsed) {
            analysesTable(runs);
        }
        if (someLeftOut || !allUsed) {
            figure(allUsed ? List.of() : runs);
        }
    }

    /** The rows of the table between the first, what is in the file, and the last, what is left. */
    private List<Integer> leftOut() {
        return steps.rows().subList(1, steps.rows().size() - 1);
    }

    private int last() {
        return steps.rows().size() - 1;
    }

    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (PlannedAnalysis analysis : chapter.plan().analyses()) {
            String name = analysis.frame().name();
            String label =
                    analysis.frame().label().isEmpty() ? name : analysis.frame().label();
            String by = analysis.frame().by().orElse("");
            for (CaseGroup group : analysis.groups()) {
                TidyRows.of(chapter.results(), TableLayout.ANALYSED, name, group.level())
                        .first()
                        .ifPresent(row -> runs.add(new Run(chapter.titled(label, by, group), row)));
            }
        }
        return runs;
    }

    private boolean usesAll(Run run) {
        return analysed.number(run.row(), "n.fewest") == steps.number(last(), "n.remaining");
    }

    private void stepTable() {
        List<Block.Row> rows = new ArrayList<>();
        double undecided = 0;
        for (int row : steps.rows()) {
            boolean takesOut = leftOut().contains(row);
            rows.add(Block.Row.of(List.of(
                    Phrases.words(label(row)),
                    takesOut ? steps.show(row, "n.left.out", NumberStyle.COUNT) : List.of(),
                    steps.show(row, "n.remaining", NumberStyle.COUNT))));
            undecided += steps.number(row, "n.undecided");
        }
        List<Inline> note = undecided == 0
                ? List.of()
                : phrases.counted("flow.undecided", (long) undecided, Map.of("count", Phrases.count((long) undecided)));
        chapter.table(
                phrases.text("flow.title"),
                List.of(chapter.header("flow.step"), chapter.header("flow.left-out"), chapter.header("flow.remaining")),
                rows,
                note);
    }

    private String label(int row) {
        return phrases.text("flow." + steps.text(row, "step"), Map.of("reason", steps.text(row, "reason")));
    }

    private void analysesTable(List<Run> runs) {
        chapter.table(
                phrases.text("flow.analyses.title"),
                List.of(
                        chapter.header("flow.analyses.analysis"),
                        chapter.header("flow.analyses.cases"),
                        chapter.header("flow.analyses.used")),
                runs.stream()
                        .map(run -> Block.Row.of(List.of(
                                Phrases.words(run.label()),
                                analysed.show(run.row(), "n.cases", NumberStyle.COUNT),
                                used(run))))
                        .toList(),
                phrases.phrase("flow.analyses.note"));
    }

    private List<Inline> used(Run run) {
        List<Inline> used = new ArrayList<>(analysed.show(run.row(), "n.fewest", NumberStyle.COUNT));
        if (isRange(run)) {
            used.addAll(Phrases.words("–"));
            used.addAll(analysed.show(run.row(), "n.most", NumberStyle.COUNT));
        }
        return used;
    }

    private boolean isRange(Run run) {
        return analysed.number(run.row(), "n.fewest") < analysed.number(run.row(), "n.most");
    }

    private void figure(List<Run> runs) {
        String name = chapter.figureName("flow");
        String title = phrases.text("flow.figure");
        String description = phrases.text(
                "flow.figure.description",
                Map.of(
                        "rows", count(steps.number(0, "n.remaining")),
                        "cases", count(steps.number(last(), "n.remaining"))));
        String svg = FlowChart.draw(
                name,
                new FlowChart.Words(title, description, phrases.text("flow.figure.analyses")),
                box(0, "n.remaining"),
                leftOut().stream().map(row -> box(row, "n.left.out")).toList(),
                box(last(), "n.remaining"),
                runs.stream().map(this::box).toList());
        chapter.figure(name, title, description, svg);
    }

    private FlowChart.Box box(int row, String column) {
        String count = count(steps.number(row, column));
        return new FlowChart.Box(label(row), phrases.text("flow.figure.count", Map.of("count", count)));
    }

    private FlowChart.Box box(Run run) {
        String fewest = count(analysed.number(run.row(), "n.fewest"));
        String most = count(analysed.number(run.row(), "n.most"));
        return new FlowChart.Box(
                run.label(),
                isRange(run)
                        ? phrases.text("flow.figure.range", Map.of("fewest", fewest, "most", most))
                        : phrases.text("flow.figure.count", Map.of("count", fewest)));
    }

    private String count(double number) {
        return numbers.grouped(number, 0);
    }
}
