package io.github.relata.cli.command;

import io.github.relata.cli.syntax.Call;

/** In which form something is printed that is no table. */
enum TextFormat {
    TEXT,
    JSON;

    /** The form that a call asks for. */
    static TextFormat of(Call call) {
        return call.choice("--format", TextFormat.class).orElse(TEXT);
    }
}
