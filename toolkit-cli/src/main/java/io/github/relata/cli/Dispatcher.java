package io.github.relata.cli;

import io.github.relata.cli.command.Command;
import io.github.relata.cli.command.ExitCode;
import io.github.relata.cli.syntax.Call;
import io.github.relata.cli.syntax.Syntax;
import io.github.relata.cli.terminal.Terminal;
import io.github.relata.cli.words.UsageCode;
import io.github.relata.model.finding.InvalidInputException;
import io.github.relata.report.publish.RunRecord;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalInt;

/** Finds the command of a call, runs it, and turns whatever goes wrong into words and an exit code. */
final class Dispatcher {
    private final Terminal given;
    private final Commands commands;

    Dispatcher(Terminal terminal, Commands commands) {
        this.given = terminal;
        this.commands = commands;
    }

    /** Runs the command that these words call; gives its exit code. */
    int run(List<String> words) {
        CommandWords call = CommandWords.of(words);
        // Known before the call is read, so that what is wrong with it is told in the way that it asks for.
        Terminal terminal = given.with(given.settings()
                .withOptions(call.has("--quiet", "-q"), call.has("--verbose", "-v"), call.has("--no-color")));
        try {
            return run(call, terminal);
        } catch (InvalidInputException e) {
            terminal.tell(e.findings());
            terminal.trace(e);
            return ExitCode.of(e.findings());
        } catch (UncheckedIOException e) {
            terminal.tell(List.of(UsageCode.READ_FAILED.error("what", String.valueOf(e.getMessage()))));
            terminal.trace(e);
            return ExitCode.DATA;
        } catch (OutOfMemoryError e) {
            terminal.complain(terminal.words().of("fault.memory"));
            terminal.trace(e);
            return ExitCode.FAULT;
        } catch (RuntimeException | StackOverflowError e) {
            terminal.complain(terminal.words()
                    .of("fault", "version", RunRecord.toolkitVersion(), "command", String.join(" ", words)));
            terminal.trace(e);
            return ExitCode.FAULT;
        }
    }

    private int run(CommandWords call, Terminal terminal) {
        if (call.command().isEmpty()) {
            GeneralHelp help = new GeneralHelp(terminal);
            return call.has("--version", "-V") ? help.version() : call.has("--help", "-h") ? help.all() : help.brief();
        }
        String name = call.command();
        if (Commands.later().contains(name)) {
            terminal.tell(List.of(UsageCode.COMMAND_LATER.warning("command", name)));
            return ExitCode.DONE;
        }
        Command command = commands.named(name).orElseThrow(() -> UnknownCommand.refusal(name));
        Syntax syntax = Syntax.of(name, terminal.words());
        command.declare(syntax);
        syntax.commonOptions();
        Call parsed = syntax.parse(call.arguments());
        if (parsed.has("--version")) {
            return new GeneralHelp(terminal).version();
        }
        if (parsed.has("--help")) {
            terminal.print(syntax.help(terminal.settings().width()).stripTrailing());
            return ExitCode.DONE;
        }
        OptionalInt threads = parsed.count("--threads");
        return threads.isPresent()
                ? BoundedThreads.call(threads.getAsInt(), () -> command.run(parsed, terminal))
                : command.run(parsed, terminal);
    }
}
