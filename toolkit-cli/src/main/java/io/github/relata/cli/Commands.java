package io.github.relata.cli;

import io.github.relata.cli.command.CheckCommand;
import io.github.relata.cli.command.CodebookCommand;
import io.github.relata.cli.command.ColumnsCommand;
import io.github.relata.cli.command.Command;
import io.github.relata.cli.command.CorrelateCommand;
import io.github.relata.cli.command.DescribeCommand;
import io.github.relata.cli.command.InitCommand;
import io.github.relata.cli.command.InstrumentsCheckCommand;
import io.github.relata.cli.command.InstrumentsListCommand;
import io.github.relata.cli.command.InstrumentsShowCommand;
import io.github.relata.cli.command.MediateCommand;
import io.github.relata.cli.command.ModerateCommand;
import io.github.relata.cli.command.Opener;
import io.github.relata.cli.command.RegressCommand;
import io.github.relata.cli.command.ReliabilityCommand;
import io.github.relata.cli.command.ReportCommand;
import io.github.relata.cli.command.RunCommand;
import io.github.relata.cli.command.ScoreCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All commands by name. Only the one that is called is made. */
final class Commands {
    /** The first word of the commands about instruments. */
    static final String INSTRUMENTS = "instruments";
    /** What {@link #INSTRUMENTS} alone means. */
    static final String LIST = "list";

    private static final List<String> NAMES = List.of(
            "init",
            "check",
            "score",
            "run",
            "report",
            "codebook",
            "columns",
            "describe",
            "reliability",
            "correlate",
            "regress",
            "moderate",
            "mediate",
            "instruments list",
            "instruments show",
            "instruments check");

    private static final List<String> LATER = List.of("verify", "register");

    private final Opener opener;

    /** Commands that show files by an opener. */
    Commands(Opener opener) {
        this.opener = opener;
    }

    /** The names of the commands that there are, in the order in which help tells them. */
    static List<String> names() {
        return NAMES;
    }

    /** The names of commands to come, which are taken. */
    static List<String> later() {
        return LATER;
    }

    /** The names of both. */
    static List<String> all() {
        List<String> all = new ArrayList<>(NAMES);
        all.addAll(LATER);
        return all;
    }

    /** The command of a name. */
    Optional<Command> named(String name) {
        return switch (name) {
            case "init" -> Optional.of(new InitCommand());
            case "columns" -> Optional.of(new ColumnsCommand());
            case "check" -> Optional.of(new CheckCommand());
            case "score" -> Optional.of(new ScoreCommand());
            case "run" -> Optional.of(new RunCommand());
            case "report" -> Optional.of(new ReportCommand(opener));
            case "codebook" -> Optional.of(new CodebookCommand());
            case "describe" -> Optional.of(new DescribeCommand());
            case "reliability" -> Optional.of(new ReliabilityCommand());
            case "correlate" -> Optional.of(new CorrelateCommand());
            case "regress" -> Optional.of(new RegressCommand());
            case "moderate" -> Optional.of(new ModerateCommand());
            case "mediate" -> Optional.of(new MediateCommand());
            case "instruments list" -> Optional.of(new InstrumentsListCommand());
            case "instruments show" -> Optional.of(new InstrumentsShowCommand());
            case "instruments check" -> Optional.of(new InstrumentsCheckCommand());
            default -> Optional.empty();
        };
    }
}
