package io.github.relata.cli.command;

import io.github.relata.cli.syntax.Call;
import io.github.relata.cli.syntax.Syntax;
import io.github.relata.cli.terminal.Terminal;
import io.github.relata.cli.view.StudyView;
import io.github.relata.model.finding.Checked;
import io.github.relata.report.check.CheckFacts;
import io.github.relata.report.results.JsonFacts;
import io.github.relata.report.run.Plan;

/** {@code relata check STUDY}: reads everything, runs nothing, and says what it found. */
public final class CheckCommand implements Command {
    @Override
    public void declare(Syntax syntax) {
        syntax.argument(StudyInput.STUDY).option("FORM", "--format");
    }

    @Override
    public int run(Call call, Terminal terminal) {
        TextFormat format = TextFormat.of(call);
        Checked<Plan> plan = StudyInput.plan(StudyInput.read(call), terminal);
        if (format == TextFormat.JSON) {
            terminal.print(
                    out -> JsonFacts.write(CheckFacts.of(plan, terminal.words().locale()), out));
        } else {
            plan.value().ifPresent(planned -> StudyView.print(planned, terminal));
            terminal.printFindings(plan.findings());
        }
        terminal.close(terminal.words()
                .of(
                        plan.value().isPresent() ? "check.usable" : "check.unusable",
                        "study",
                        call.argument(StudyInput.STUDY)));
        return ExitCode.of(plan.findings());
    }
}
