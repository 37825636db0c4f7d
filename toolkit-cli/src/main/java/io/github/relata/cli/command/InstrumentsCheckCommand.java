package io.github.relata.cli.command;

import io.github.relata.cli.syntax.Call;
import io.github.relata.cli.syntax.Syntax;
import io.github.relata.cli.terminal.Terminal;
import io.github.relata.cli.view.InstrumentFacts;
import io.github.relata.cli.words.Words;
import io.github.relata.model.finding.Checked;
import io.github.relata.model.instrument.file.InstrumentFile;
import io.github.relata.report.results.JsonFacts;
import io.github.relata.scoring.library.InstrumentCheck;

/** {@code relata instruments check FILE}: whether an instrument file is right, by its own worked examples. */
public final class InstrumentsCheckCommand implements Command {
    private static final String FILE = "FILE";

    @Override
    public void declare(Syntax syntax) {
        syntax.argument(FILE).option("FORM", "--format");
    }

    @Override
    public int run(Call call, Terminal terminal) {
        TextFormat format = TextFormat.of(call);
        Checked<InstrumentFile> checked = InstrumentCheck.of(call.file(FILE));
        Words words = terminal.words();
        if (format == TextFormat.JSON) {
            terminal.print(out -> JsonFacts.write(InstrumentFacts.of(checked, words.locale()), out));
        } else {
            terminal.printFindings(checked.findings());
            checked.value().ifPresent(file -> terminal.print(right(file, words)));
        }
        terminal.close(words.of(
                checked.value().isPresent() ? "instruments.check.done" : "instruments.check.failed",
                "file",
                call.argument(FILE)));
        return ExitCode.of(checked.findings());
    }

    private static String right(InstrumentFile file, Words words) {
        return words.count(
                "instruments.check.right",
                file.examples().size(),
                "id",
                file.instrument().id());
    }
}
