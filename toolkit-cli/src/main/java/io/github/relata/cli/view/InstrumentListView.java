package io.github.relata.cli.view;

import io.github.relata.cli.terminal.Terminal;
import io.github.relata.cli.words.Words;
import io.github.relata.model.instrument.Construct;
import io.github.relata.report.text.TextTable;
import io.github.relata.report.text.TextTable.Align;
import io.github.relata.scoring.library.InstrumentSummary;
import java.util.List;
import java.util.Optional;

/** A list of instruments on the terminal, each under what it measures first of all. */
public final class InstrumentListView {
    private final Terminal terminal;
    private final Words words;

    /** A view for a terminal. */
    public InstrumentListView(Terminal terminal) {
        this.terminal = terminal;
        this.words = terminal.words();
    }

    /** Prints a line for each instrument. */
    public void print(List<InstrumentSummary> summaries) {
        if (summaries.isEmpty()) {
            terminal.print(words.of("instruments.list.none"));
            return;
        }
        TextTable table = new TextTable(Align.LEFT, Align.LEFT, Align.RIGHT, Align.RIGHT, Align.LEFT)
                .headings(List.of(
                        words.of("instrument.id"),
                        words.of("instrument.verified"),
                        words.of("instrument.items"),
                        words.of("instrument.scores"),
                        words.of("instrument.name")));
        for (Construct construct : Construct.values()) {
            section(table, Optional.of(construct), summaries);
        }
        section(table, Optional.empty(), summaries);
        table.lines(terminal.settings().width()).forEach(terminal::print);
        terminal.print("");
        terminal.print(words.of("instrument.verified.legend"));
    }

    private void section(TextTable table, Optional<Construct> construct, List<InstrumentSummary> summaries) {
        List<InstrumentSummary> within = summaries.stream()
                .filter(summary -> summary.mainConstruct().equals(construct))
                .toList();
        if (!within.isEmpty()) {
            table.section(words.of(
                    "construct." + construct.map(Construct::key).orElse("none"),
                    "count",
                    Integer.toString(within.size())));
            within.forEach(summary -> table.row(row(summary)));
        }
    }

    private List<String> row(InstrumentSummary summary) {
        return List.of(
                "  " + summary.id(),
                words.of("verified." + (summary.verified().isEmpty() ? "not" : summary.verified())),
                summary.items() + (summary.openEnded() ? "+" : ""),
                Integer.toString(summary.scores().size()),
                summary.name().in(words.locale().getLanguage()));
    }
}
