package io.github.relata.cli.view;

import io.github.relata.cli.terminal.Terminal;
import io.github.relata.report.text.WrappedText;

/** Sections and paragraphs on the terminal, as wide as it is. */
final class Lines {
    private static final String HANGING = "  ";

    private final Terminal terminal;

    Lines(Terminal terminal) {
        this.terminal = terminal;
    }

    /** A heading, with a blank line above it. */
    void section(String key, String... namesAndValues) {
        terminal.print("");
        terminal.heading(terminal.words().of(key, namesAndValues));
    }

    /** The words of a key; what does not fit into a line hangs under it. */
    void line(String key, String... namesAndValues) {
        text(terminal.words().of(key, namesAndValues), "", HANGING);
    }

    /** As {@link #line}, moved in. */
    void indented(String text) {
        text(text, HANGING + HANGING, HANGING);
    }

    /** A paragraph moved in a little, whose further lines hang. */
    void hanging(String text) {
        text(text, HANGING, HANGING);
    }

    /** A paragraph without any indentation. */
    void paragraph(String text) {
        text(text, "", "");
    }

    private void text(String text, String indentation, String hanging) {
        WrappedText.lines(text, hanging, terminal.settings().width() - indentation.length())
                .forEach(line -> terminal.print(indentation + line));
    }
}
