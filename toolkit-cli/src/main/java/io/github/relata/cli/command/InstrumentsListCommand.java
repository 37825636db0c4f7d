package io.github.relata.cli.command;

import io.github.relata.cli.syntax.Call;
import io.github.relata.cli.syntax.Syntax;
import io.github.relata.cli.terminal.Terminal;
import io.github.relata.cli.view.InstrumentFacts;
import io.github.relata.cli.view.InstrumentView;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.report.results.JsonFacts;
import io.github.relata.scoring.library.Instruments;
import java.util.List;

/** {@code relata instruments list}: the instruments that come with Relata. */
public final class InstrumentsListCommand implements Command {
    @Override
    public void declare(Syntax syntax) {
        syntax.option("FORM", "--format");
    }

    @Override
    public int run(Call call, Terminal terminal) {
        TextFormat format = TextFormat.of(call);
        Instruments library = Instruments.shipped();
        List<Instrument> instruments = library.ids().stream().map(library::get).toList();
        if (format == TextFormat.JSON) {
            terminal.print(out -> JsonFacts.write(InstrumentFacts.of(instruments), out));
        } else {
            InstrumentView.list(instruments, terminal);
        }
        terminal.close(terminal.words().count("instruments.list.done", instruments.size()));
        return ExitCode.DONE;
    }
}
