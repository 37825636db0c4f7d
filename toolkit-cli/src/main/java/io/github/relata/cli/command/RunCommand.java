package io.github.relata.cli.command;

import io.github.relata.cli.syntax.Call;
import io.github.relata.cli.syntax.Syntax;
import io.github.relata.cli.terminal.Terminal;
import io.github.relata.report.run.StudyResults;
import io.github.relata.report.run.StudyRun;

/** {@code relata run STUDY}: scores a study's data and runs its analyses. */
public final class RunCommand implements Command {
    @Override
    public void declare(Syntax syntax) {
        StudyJob.declare(syntax);
    }

    @Override
    public int run(Call call, Terminal terminal) {
        try (StudyJob job = StudyJob.open(call, terminal)) {
            StudyResults results = StudyRun.of(job.plan(), terminal.progress());
            job.publisher("run").results(results);
            job.tellNotes(results, terminal);
            terminal.close(terminal.words()
                    .count(
                            "run.done",
                            results.tables().size(),
                            "folder",
                            job.path().toString(),
                            "study",
                            job.study()));
            return ExitCode.DONE;
        }
    }
}
