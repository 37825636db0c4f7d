package io.github.relata.cli.command;

import io.github.relata.cli.syntax.Call;
import io.github.relata.cli.syntax.Syntax;
import io.github.relata.cli.terminal.Terminal;

/** {@code relata codebook STUDY}: what the variables of a study are and what they hold. */
public final class CodebookCommand implements Command {
    private static final String FOLDER_SUFFIX = "-codebook";

    @Override
    public void declare(Syntax syntax) {
        StudyJob.declare(syntax);
    }

    @Override
    public int run(Call call, Terminal terminal) {
        try (StudyJob job = StudyJob.open(call, FOLDER_SUFFIX, terminal)) {
            job.publisher("codebook").codebook(job.plan());
            terminal.close(
                    terminal.words().of("codebook.done", "folder", job.path().toString()));
            return ExitCode.DONE;
        }
    }
}
