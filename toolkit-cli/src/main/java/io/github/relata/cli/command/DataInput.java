package io.github.relata.cli.command;

import io.github.relata.cli.syntax.Call;
import io.github.relata.cli.terminal.Terminal;
import io.github.relata.model.finding.Checked;
import io.github.relata.model.intake.Intake;
import io.github.relata.model.intake.IntakeOptions;
import io.github.relata.model.intake.RawTable;
import java.nio.file.Path;
import java.util.OptionalInt;

/** The data file that a command without a study is about. */
final class DataInput {
    /** The label of the argument. */
    static final String DATA = "DATA";

    private DataInput() {}

    static Path path(Call call) {
        return call.file(DATA);
    }

    static IntakeOptions options(Call call) {
        OptionalInt threads = call.count("--threads");
        IntakeOptions options = IntakeOptions.auto();
        return threads.isPresent() ? options.withThreads(threads.getAsInt()) : options;
    }

    static Checked<RawTable> read(Call call, Terminal terminal) {
        terminal.progress().stage("progress.reading", "file", call.argument(DATA));
        return Intake.read(path(call), options(call));
    }
}
