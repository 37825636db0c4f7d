package io.github.relata.cli;

import io.github.relata.cli.command.DesktopOpener;
import io.github.relata.cli.terminal.Terminal;
import io.github.relata.cli.terminal.TerminalSettings;
import io.github.relata.cli.words.Words;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The {@code relata} command. */
public final class Main {
    /** Which of "out" and "err" are terminals, as the launcher tells: System.console() knows of both at once. */
    private static final String TERMINALS = "relata.terminals";
    /** How wide the terminal is, as the launcher tells. */
    private static final String COLUMNS = "relata.columns";

    private Main() {}

    /** Runs a command and ends the program with its exit code. */
    public static void main(String[] args) {
        String told = System.getProperty(TERMINALS, "");
        TerminalSettings settings = TerminalSettings.of(
                told.contains("out"), told.contains("err"), System.getProperty(COLUMNS, ""), System.getenv());
        System.exit(run(args, writer(FileDescriptor.out), writer(FileDescriptor.err), settings));
    }

    /** Runs a command whose output nobody watches, and gives its exit code. */
    public static int run(String[] args, PrintWriter out, PrintWriter err) {
        return run(args, out, err, TerminalSettings.plain());
    }

    /** Runs a command and gives its exit code; results go to {@code out}, all else to {@code err}. */
    public static int run(String[] args, PrintWriter out, PrintWriter err, TerminalSettings settings) {
        Terminal terminal = new Terminal(out, err, settings, Words.english());
        Dispatcher dispatcher = new Dispatcher(terminal, new Commands(DesktopOpener.of(System.getProperty("os.name"))));
        int code = dispatcher.run(List.of(args));
        terminal.flush();
        return code;
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }
}
