package io.github.relata.cli.terminal;

import java.util.Map;

/**
 * How output may look.
 *
 * @param color whether results may be coloured
 * @param errorColor whether what goes to standard error may be coloured
 * @param progress whether long work may show how far it is
 * @param width how many characters fit a line
 * @param quiet whether to say no more than results, errors and warnings
 * @param verbose whether to tell all, stack traces included
 */
public record TerminalSettings(
        boolean color, boolean errorColor, boolean progress, int width, boolean quiet, boolean verbose) {
    private static final int NARROWEST = 40;
    private static final int USUAL_WIDTH = 80;

    /** Output that nobody watches: no colour, no progress. */
    public static TerminalSettings plain() {
        return new TerminalSettings(false, false, false, USUAL_WIDTH, false, false);
    }

    /**
     * What the surroundings allow.
     *
     * @param out whether standard output is a terminal
     * @param err whether standard error is a terminal
     * @param columns the terminal's width as its launcher tells it; empty where it does not
     */
    public static TerminalSettings of(boolean out, boolean err, String columns, Map<String, String> environment) {
        String told = columns.isEmpty() ? environment.getOrDefault("COLUMNS", "") : columns;
        boolean dumb = environment.getOrDefault("TERM", "").equals("dumb");
        boolean color = environment.getOrDefault("NO_COLOR", "").isEmpty() && !dumb;
        return new TerminalSettings(out && color, err && color, err && !dumb, width(told), false, false);
    }

    /** The same as the words of a call ask for: {@code --quiet}, {@code --verbose}, {@code --no-color}. */
    public TerminalSettings withOptions(boolean nowQuiet, boolean nowVerbose, boolean noColor) {
        return new TerminalSettings(
                color && !noColor,
                errorColor && !noColor,
                progress && !nowQuiet,
                width,
                quiet || nowQuiet,
                verbose || nowVerbose);
    }

    private static int width(String columns) {
        try {
            return Math.max(NARROWEST, Integer.parseInt(columns.strip()));
        } catch (NumberFormatException e) {
            return USUAL_WIDTH;
        }
    }
}
