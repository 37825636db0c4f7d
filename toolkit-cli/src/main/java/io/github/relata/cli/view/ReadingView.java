package io.github.relata.cli.view;

import io.github.relata.cli.terminal.Terminal;
import io.github.relata.cli.words.Words;
import io.github.relata.model.finding.FindingGroup;
import io.github.relata.model.finding.FindingText;
import io.github.relata.model.intake.Decision;
import io.github.relata.report.text.TextTable;
import io.github.relata.report.text.TextTable.Align;
import java.util.List;
import java.util.Locale;

/** How a data file was read, and what decided it, on the terminal. */
public final class ReadingView {
    private static final String INDENT = "  ";

    private ReadingView() {}

    /** Prints what was decided about a file. */
    public static void print(String file, List<Decision> decisions, Terminal terminal) {
        if (decisions.isEmpty()) {
            return;
        }
        Words words = terminal.words();
        FindingText text = FindingText.in(words.locale());
        terminal.heading(words.of("reading", "file", file));
        TextTable table = new TextTable(Align.LEFT, Align.LEFT, Align.LEFT);
        for (Decision decision : decisions) {
            table.row(List.of(
                    words.of("reading." + decision.subject().name().toLowerCase(Locale.ROOT)),
                    decision.choice(),
                    text.sentence(new FindingGroup(List.of(decision.evidence())))));
        }
        table.lines(terminal.settings().width() - INDENT.length()).forEach(line -> terminal.print(INDENT + line));
        terminal.print("");
    }
}
