package io.github.relata.cli;

import io.github.relata.cli.command.ExitCode;
import io.github.relata.cli.terminal.Terminal;
import io.github.relata.cli.words.Words;
import io.github.relata.report.publish.RunRecord;
import io.github.relata.report.text.TextTable;
import io.github.relata.report.text.TextTable.Align;
import java.util.List;

/** What is said without a command. */
final class GeneralHelp {
    private static final int BRIEF_LINES = 5;

    private final Terminal terminal;
    private final Words words;

    GeneralHelp(Terminal terminal) {
        this.terminal = terminal;
        this.words = terminal.words();
    }

    /** Five lines that say what it does and where to start. */
    int brief() {
        for (int line = 1; line <= BRIEF_LINES; line++) {
            terminal.print(words.of("brief." + line));
        }
        return ExitCode.DONE;
    }

    /** All commands. */
    int all() {
        terminal.print(words.of("help.usage") + " relata COMMAND …");
        terminal.print("");
        TextTable table = new TextTable(Align.LEFT, Align.LEFT);
        for (String name : Commands.names()) {
            table.row(List.of(name, words.of("command." + name.replace(' ', '-'))));
        }
        table.lines().forEach(line -> terminal.print("  " + line));
        terminal.print("");
        terminal.print(words.of("help.later", "commands", String.join(", ", Commands.later())));
        terminal.print(words.of("help.exit-codes"));
        terminal.print(words.of("help.more"));
        return ExitCode.DONE;
    }

    /** The version. */
    int version() {
        terminal.print("relata " + RunRecord.toolkitVersion());
        return ExitCode.DONE;
    }
}
