package io.github.relata.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a call: a command, which may be of two words, and its arguments. Options may stand before it.
 *
 * @param command empty where there is none
 */
record CommandWords(String command, List<String> arguments) {
    private static final String OPTION = "-";
    private static final String HELP = "help";

    CommandWords {
        arguments = List.copyOf(arguments);
    }

    static CommandWords of(List<String> words) {
        List<String> rest = new ArrayList<>(words);
        String command = take(rest);
        if (command.equals(HELP)) {
            rest.add("--help");
            command = take(rest);
        }
        if (command.equals(Commands.INSTRUMENTS)) {
            String second = take(rest);
            command += " " + (second.isEmpty() ? Commands.LIST : second);
        }
        return new CommandWords(command, rest);
    }

    /** Whether a flag is among the words, by any of its names. */
    boolean has(String... names) {
        return arguments.stream().anyMatch(List.of(names)::contains);
    }

    /** Takes the first word that is no option. */
    private static String take(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).startsWith(OPTION)) {
                return words.remove(i);
            }
        }
        return "";
    }
}
