package io.github.relata.cli.command;

import io.github.relata.cli.syntax.Call;
import io.github.relata.cli.syntax.Syntax;
import io.github.relata.cli.terminal.Terminal;
import io.github.relata.cli.view.InstrumentFacts;
import io.github.relata.cli.view.InstrumentView;
import io.github.relata.cli.view.MethodSentence;
import io.github.relata.cli.words.UsageCode;
import io.github.relata.model.finding.InvalidInputException;
import io.github.relata.model.finding.Nearest;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.report.results.JsonFacts;
import io.github.relata.scoring.library.Instruments;

/** {@code relata instruments show ID}: an instrument's key, and how to use it in a study file. */
public final class InstrumentsShowCommand implements Command {
    private static final String ID = "ID";

    @Override
    public void declare(Syntax syntax) {
        syntax.argument(ID).flag("--method").option("FORM", "--format");
    }

    @Override
    public int run(Call call, Terminal terminal) {
        TextFormat format = TextFormat.of(call);
        String id = call.argument(ID);
        Instrument instrument = Instruments.shipped().find(id).orElseThrow(() -> unknown(id));
        if (call.has("--method")) {
            MethodSentence.LANGUAGES.forEach(
                    language -> terminal.print(MethodSentence.in(language).of(instrument)));
            return ExitCode.DONE;
        }
        if (format == TextFormat.JSON) {
            terminal.print(out -> JsonFacts.write(InstrumentFacts.of(instrument), out));
        } else {
            InstrumentView.print(instrument, terminal);
        }
        terminal.close(terminal.words().of("instruments.show.done"));
        return ExitCode.DONE;
    }

    private static InvalidInputException unknown(String id) {
        return Nearest.to(id, Instruments.shipped().ids())
                .map(near -> UsageCode.MISSPELT_INSTRUMENT.refusal("id", id, "nearest", near))
                .orElseGet(() -> UsageCode.UNKNOWN_INSTRUMENT.refusal("id", id));
    }
}
