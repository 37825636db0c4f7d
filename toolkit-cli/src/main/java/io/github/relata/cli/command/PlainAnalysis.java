package io.github.relata.cli.command;

import io.github.relata.cli.syntax.Call;
import io.github.relata.cli.syntax.Syntax;
import io.github.relata.cli.terminal.Terminal;
import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.intake.RawTable;
import io.github.relata.model.study.Study;
import io.github.relata.report.narrative.Narrative;
import io.github.relata.report.render.TextRenderer;
import io.github.relata.report.results.CsvWriter;
import io.github.relata.report.results.JsonResults;
import io.github.relata.report.results.ResultTable;
import io.github.relata.report.results.TableLayout;
import io.github.relata.report.run.Plan;
import io.github.relata.report.run.Planner;
import io.github.relata.report.run.StudyResults;
import io.github.relata.report.run.StudyRun;
import java.util.List;
import java.util.Optional;

/** A command that runs one analysis on a plain data file, with no study file. */
public abstract class PlainAnalysis implements Command {
    /** The label of the names of columns. */
    static final String COLUMN = "COLUMN";

    private final List<TableLayout> tables;

    /** The tables are those that make its CSV output. */
    PlainAnalysis(TableLayout... tables) {
        this.tables = List.of(tables);
    }

    /** The study that the call asks for. */
    abstract Study study(PlainStudy plain, Call call);

    @Override
    public void declare(Syntax syntax) {
        syntax.argument(DataInput.DATA).option("FORM", "--format");
    }

    @Override
    public final int run(Call call, Terminal terminal) {
        TableFormat format = TableFormat.of(call);
        Checked<RawTable> data = DataInput.read(call, terminal);
        PlainStudy plain = new PlainStudy(call.file(DataInput.DATA), data.orThrow());
        Checked<Plan> plan = Planner.plan(study(plain, call), plain.table());
        Findings findings = new Findings();
        findings.addAll(data.findings());
        findings.addAll(plan.findings());
        Plan planned = new Checked<>(plan.value(), findings.list()).orThrow();
        terminal.tell(findings.list());
        print(StudyRun.ofAnalyses(planned, terminal.progress()), format, terminal);
        terminal.close(
                terminal.words().count("analysis.done", planned.scored().data().size()));
        return ExitCode.DONE;
    }

    private void print(StudyResults results, TableFormat format, Terminal terminal) {
        switch (format) {
            case TABLE ->
                TextRenderer.render(
                                Narrative.ofAnalyses(results),
                                terminal.settings().width())
                        .forEach(terminal::print);
            case JSON -> terminal.print(out -> JsonResults.write(results.tables(), out));
            case CSV -> csv(results, terminal);
        }
    }

    /** The tables of the analysis, an empty line between two. */
    private void csv(StudyResults results, Terminal terminal) {
        boolean first = true;
        for (TableLayout layout : tables) {
            Optional<ResultTable> table = results.table(layout);
            if (table.isPresent()) {
                if (!first) {
                    terminal.print("");
                }
                terminal.print(out -> CsvWriter.write(table.get(), out));
                first = false;
            }
        }
    }
}
