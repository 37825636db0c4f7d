package io.github.relata.cli.command;

import io.github.relata.cli.syntax.Call;

/** In which form tidy tables are printed. */
enum TableFormat {
    TABLE,
    CSV,
    JSON;

    /** The form that a call asks for. */
    static TableFormat of(Call call) {
        return call.choice("--format", TableFormat.class).orElse(TABLE);
    }
}
