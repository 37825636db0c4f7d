package io.github.relata.cli.command;

import io.github.relata.cli.syntax.Call;
import io.github.relata.cli.syntax.Syntax;
import io.github.relata.cli.terminal.Terminal;

/** {@code relata score STUDY}: scores a study's data. */
public final class ScoreCommand implements Command {
    @Override
    public void declare(Syntax syntax) {
        StudyJob.declare(syntax);
    }

    @Override
    public int run(Call call, Terminal terminal) {
        try (StudyJob job = StudyJob.open(call, terminal)) {
            job.publisher("score").scores(job.plan());
            terminal.close(terminal.words()
                    .count("score.done", job.cases(), "folder", job.path().toString(), "study", job.study()));
            return ExitCode.DONE;
        }
    }
}
