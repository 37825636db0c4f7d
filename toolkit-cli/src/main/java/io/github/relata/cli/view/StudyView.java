package io.github.relata.cli.view;

import io.github.relata.cli.terminal.Terminal;
import io.github.relata.cli.words.Words;
import io.github.relata.model.data.CaseFlow;
import io.github.relata.model.data.Column;
import io.github.relata.model.data.FileLayout;
import io.github.relata.model.data.ScaleItems;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.report.run.Plan;
import io.github.relata.report.run.PlannedAnalysis;
import io.github.relata.report.text.TextTable;
import io.github.relata.report.text.TextTable.Align;
import io.github.relata.scoring.ScoreCounts;
import java.util.List;
import java.util.Locale;

/** What a study reads and would run, on the terminal. */
public final class StudyView {
    private final Plan plan;
    private final Terminal terminal;
    private final Words words;

    private StudyView(Plan plan, Terminal terminal) {
        this.plan = plan;
        this.terminal = terminal;
        this.words = terminal.words();
    }

    /** Prints a planned study. */
    public static void print(Plan plan, Terminal terminal) {
        StudyView view = new StudyView(plan, terminal);
        plan.scored()
                .data()
                .layout()
                .ifPresent(layout -> ReadingView.print(
                        plan.study().data().file(), layout.export().decisions(), terminal));
        view.rows();
        view.leftOut();
        view.variables();
        view.scales();
        view.analyses();
    }

    private void rows() {
        CaseFlow flow = plan.scored().data().flow();
        terminal.heading(words.of("check.rows", "file", plan.study().data().file()));
        TextTable table = new TextTable(Align.RIGHT, Align.LEFT);
        table.row(List.of(Integer.toString(flow.rowsInFile()), words.of("check.rows.read")));
        for (CaseFlow.Step step : flow.steps()) {
            String kind = words.of("check.rows." + step.kind().key(), "reason", step.reason());
            table.row(List.of(Integer.toString(step.rows()), kind));
            if (step.unknown() > 0) {
                table.row(List.of(Integer.toString(step.unknown()), words.of("check.rows.undecided")));
            }
        }
        table.row(List.of(Integer.toString(flow.analysed()), words.of("check.rows.kept")));
        print(table);
    }

    private void leftOut() {
        List<String> columns =
                plan.scored().data().layout().map(FileLayout::leftOutColumns).orElse(List.of());
        if (!columns.isEmpty()) {
            terminal.print(words.of("check.left-out", "columns", String.join(", ", columns)));
            terminal.print("");
        }
    }

    private void variables() {
        List<Column> variables = plan.scored().data().columns().stream()
                .filter(column -> plan.scored().scoreOf(column).isEmpty())
                .toList();
        if (variables.isEmpty()) {
            return;
        }
        terminal.heading(words.of("check.variables"));
        TextTable table = new TextTable(Align.LEFT, Align.RIGHT, Align.LEFT);
        for (Column column : variables) {
            String missing = words.of("check.missing", "count", Integer.toString(column.missingCount()));
            table.row(List.of(column.name(), missing, column.accept(new VariableWords(words))));
        }
        print(table);
    }

    private void scales() {
        List<ScaleItems> scales = plan.scored().data().scales();
        if (scales.isEmpty()) {
            return;
        }
        terminal.heading(words.of("check.scales"));
        for (ScaleItems scale : scales) {
            terminal.print("  "
                    + words.of(
                            scale.instrument().sha256().isEmpty() ? "check.scale.own" : "check.scale",
                            "name",
                            scale.name(),
                            "instrument",
                            scale.instrument().id(),
                            "order",
                            scale.key().name(),
                            "first",
                            scale.items().get(0).name(),
                            "last",
                            scale.items().get(scale.items().size() - 1).name(),
                            "items",
                            Integer.toString(scale.items().size())));
            TextTable table = new TextTable(Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT);
            scale.key().scores().forEach(score -> table.row(score(scale, score)));
            table.lines().forEach(line -> terminal.print("    " + line));
        }
        terminal.print("");
    }

    private List<String> score(ScaleItems scale, ScoreDefinition score) {
        String name = score.nameIn(scale.name());
        ScoreCounts counts = plan.scored().score(name).orElseThrow().counts();
        return List.of(
                name,
                words.of("check.score.rule", "rule", score.rule().key(), "items", Integer.toString(score.itemCount())),
                words.of(
                        "check.score.required",
                        "required",
                        Integer.toString(score.required()),
                        "authority",
                        words.of("authority."
                                + score.missing().authority().name().toLowerCase(Locale.ROOT))),
                words.of(
                        counts.allComplete() ? "check.score.complete" : "check.score.counts",
                        "complete",
                        Integer.toString(counts.complete()),
                        "prorated",
                        Integer.toString(counts.prorated()),
                        "withheld",
                        Integer.toString(counts.withheld())));
    }

    private void analyses() {
        if (plan.analyses().isEmpty()) {
            return;
        }
        terminal.heading(words.of("check.analyses"));
        for (PlannedAnalysis analysis : plan.analyses()) {
            String label = analysis.frame().label();
            terminal.print("  " + analysis.frame().name() + (label.isEmpty() ? "" : "  " + label));
        }
        terminal.print("");
    }

    private void print(TextTable table) {
        table.lines().forEach(line -> terminal.print("  " + line));
        terminal.print("");
    }
}
