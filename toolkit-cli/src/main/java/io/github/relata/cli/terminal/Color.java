package io.github.relata.cli.terminal;

import io.github.relata.model.finding.Severity;

/** A colour or weight of text on a terminal. */
enum Color {
    RED("31;1"),
    YELLOW("33;1"),
    CYAN("36"),
    BOLD("1");

    private static final String ESCAPE = "\u001B[";

    private final String code;

    Color(String code) {
        this.code = code;
    }

    static Color of(Severity severity) {
        return switch (severity) {
            case ERROR -> RED;
            case WARNING -> YELLOW;
            case NOTE -> CYAN;
        };
    }

    /** A text so coloured, where colour is wanted. */
    String on(String text, boolean wanted) {
        return wanted ? ESCAPE + code + "m" + text + ESCAPE + "0m" : text;
    }
}
