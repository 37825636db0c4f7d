package io.github.relata.cli.command;

import io.github.relata.cli.syntax.Call;
import io.github.relata.cli.syntax.Syntax;
import io.github.relata.cli.terminal.Terminal;

/** One command. */
public interface Command {
    /** Declares its arguments and options; those that all commands have come by themselves. */
    void declare(Syntax syntax);

    /**
     * Runs and gives the exit code. What the user can put right is thrown.
     *
     * @throws io.github.relata.model.finding.InvalidInputException if it was called wrongly, or its files are wrong
     */
    int run(Call call, Terminal terminal);
}
