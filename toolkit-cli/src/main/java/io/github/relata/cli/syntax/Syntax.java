package io.github.relata.cli.syntax;

import io.github.relata.cli.words.Words;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/**
 * The options and arguments of one command, declared one by one rather than by annotations, which picocli reads by
 * reflection at twice the start-up time. All of them are texts here; {@link Call} says what they mean.
 */
public final class Syntax {
    /** Less room than this, and a text in two columns cannot be read. */
    private static final int NARROWEST_HELP = 55;

    private final String command;
    private final Words words;
    private final CommandSpec spec = CommandSpec.create();
    private int positions;

    private Syntax(String command, Words words) {
        this.command = command;
        this.words = words;
        spec.name("relata " + command);
    }

    /** The syntax of a command that has nothing yet but what all have in common. */
    public static Syntax of(String command, Words words) {
        return new Syntax(command, words);
    }

    /** One argument that must be given. */
    public Syntax argument(String label) {
        String position = Integer.toString(positions++);
        return add(PositionalParamSpec.builder().index(position).arity("1").required(true), label);
    }

    /** Any number of arguments from a least one on, after all others. */
    public Syntax arguments(String label, int least) {
        spec.addPositional(PositionalParamSpec.builder()
                .index(positions + "..*")
                .arity(least + "..*")
                .required(least > 0)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .description(description(label))
                .build());
        return this;
    }

    /** An option that takes a value; its long name first. */
    public Syntax option(String label, String... names) {
        return add(
                OptionSpec.builder(names).type(String.class).paramLabel(label).description(description(names[0])));
    }

    /** An option that is given or not; its long name first. */
    public Syntax flag(String... names) {
        return add(flagOf(names));
    }

    /** The options that all commands have. */
    public Syntax commonOptions() {
        return flag("--quiet", "-q")
                .flag("--verbose", "-v")
                .flag("--no-color")
                .option("N", "--seed")
                .option("N", "--threads")
                .flag("--force")
                .add(flagOf("--help", "-h").usageHelp(true))
                .add(flagOf("--version", "-V").versionHelp(true));
    }

    /**
     * Reads the words of a call.
     *
     * @throws io.github.relata.model.finding.InvalidInputException if they do not fit
     */
    public Call parse(List<String> arguments) {
        try {
            return new Call(new CommandLine(spec).parseArgs(arguments.toArray(String[]::new)));
        } catch (ParameterException e) {
            throw UsageFaults.of(e, command, spec);
        }
    }

    /** How to call the command, and what its options do. */
    public String help(int width) {
        spec.usageMessage()
                .width(Math.max(NARROWEST_HELP, width))
                .sortOptions(false)
                .abbreviateSynopsis(true)
                .synopsisHeading(words.of("help.usage") + " ")
                .description(words.of("command." + command.replace(' ', '-')), "")
                .footer("", words.of("example." + command.replace(' ', '-')));
        return new CommandLine(spec).getUsageMessage(CommandLine.Help.Ansi.OFF);
    }

    private Syntax add(PositionalParamSpec.Builder argument, String label) {
        spec.addPositional(argument.type(String.class)
                .paramLabel(label)
                .description(description(label))
                .build());
        return this;
    }

    private Syntax add(OptionSpec.Builder option) {
        spec.addOption(option.build());
        return this;
    }

    private OptionSpec.Builder flagOf(String... names) {
        return OptionSpec.builder(names).type(boolean.class).description(description(names[0]));
    }

    private String description(String name) {
        String key = name.startsWith("-") ? name.substring(2) : name;
        String own = command.replace(' ', '-') + "." + key;
        return words.of(words.has(own) ? own : "option." + key);
    }

    /** What stands for an option or argument in messages. */
    static String nameOf(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
