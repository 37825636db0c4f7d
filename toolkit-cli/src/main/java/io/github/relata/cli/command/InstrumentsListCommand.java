package io.github.relata.cli.command;

import io.github.relata.cli.syntax.Call;
import io.github.relata.cli.syntax.Syntax;
import io.github.relata.cli.terminal.Terminal;
import io.github.relata.cli.view.InstrumentFacts;
import io.github.relata.cli.view.InstrumentListView;
import io.github.relata.cli.words.UsageCode;
import io.github.relata.model.finding.InvalidInputException;
import io.github.relata.model.finding.Nearest;
import io.github.relata.model.instrument.Construct;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.Licence;
import io.github.relata.report.results.JsonFacts;
import io.github.relata.scoring.library.InstrumentSummary;
import io.github.relata.scoring.library.Instruments;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code relata instruments list [TEXT]}: the instruments that come with Relata, or those of them that fit. */
public final class InstrumentsListCommand implements Command {
    private static final String TEXT = "TEXT";

    /** What finds all sources of support. */
    private static final String SOURCES = "source";

    /** What an instrument is to be used for without asking anyone. */
    private enum Use {
        RESEARCH,
        COMMERCIAL
    }

    @Override
    public void declare(Syntax syntax) {
        syntax.arguments(TEXT, 0)
                .option("TEXT", "--search")
                .option("NAME", "--construct")
                .option("USE", "--use")
                .option("FORM", "--format");
    }

    @Override
    public int run(Call call, Terminal terminal) {
        TextFormat format = TextFormat.of(call);
        List<InstrumentSummary> all = Instruments.shipped().summaries();
        List<InstrumentSummary> fitting = fitting(call, all);
        if (format == TextFormat.JSON) {
            terminal.print(out -> JsonFacts.write(InstrumentFacts.of(instruments(fitting)), out));
        } else {
            new InstrumentListView(terminal).print(fitting);
        }
        terminal.close(terminal.words()
                .count(
                        fitting.size() == all.size() ? "instruments.list.done" : "instruments.list.some",
                        fitting.size(),
                        "all",
                        Integer.toString(all.size())));
        return ExitCode.DONE;
    }

    private static List<InstrumentSummary> fitting(Call call, List<InstrumentSummary> all) {
        List<String> texts = new ArrayList<>(call.arguments(TEXT));
        call.value("--search").ifPresent(texts::add);
        Optional<String> construct = call.value("--construct").map(InstrumentsListCommand::construct);
        Optional<Use> use = call.choice("--use", Use.class);
        return all.stream()
                .filter(summary -> texts.stream().allMatch(summary::mentions))
                .filter(summary -> construct.isEmpty() || summary.measures(construct.get()))
                .filter(summary -> use.isEmpty() || isFree(summary, use.get()))
                .toList();
    }

    private static boolean isFree(InstrumentSummary summary, Use use) {
        Licence.Use terms = use == Use.RESEARCH ? summary.research() : summary.commercial();
        return terms == Licence.Use.FREE;
    }

    /** A construct, or what several begin with, as {@code source} does. */
    private static String construct(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        List<String> known = new ArrayList<>(List.of(SOURCES));
        for (Construct construct : Construct.values()) {
            if (construct.isWithin(wanted)) {
                return wanted;
            }
            known.add(construct.key());
        }
        throw unknown(name, known);
    }

    private static InvalidInputException unknown(String name, List<String> known) {
        String all = String.join(", ", known);
        return Nearest.to(name, known)
                .map(near -> UsageCode.MISSPELT_CONSTRUCT.refusal("name", name, "nearest", near, "known", all))
                .orElseGet(() -> UsageCode.UNKNOWN_CONSTRUCT.refusal("name", name, "known", all));
    }

    private static List<Instrument> instruments(List<InstrumentSummary> summaries) {
        return summaries.stream()
                .map(summary -> Instruments.shipped().get(summary.id()))
                .toList();
    }
}
