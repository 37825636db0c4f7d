package io.github.relata.cli.view;

import io.github.relata.cli.words.Words;
import io.github.relata.model.data.CategoryColumn;
import io.github.relata.model.data.Column;
import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.data.TextColumn;

/** What a variable holds, in a few words. */
record VariableWords(Words words) implements Column.Visitor<String> {
    @Override
    public String number(NumberColumn column) {
        return words.of("kind.number");
    }

    @Override
    public String category(CategoryColumn column) {
        return words.of("kind.category") + ": " + String.join(", ", column.levels());
    }

    @Override
    public String text(TextColumn column) {
        return words.of("kind.text");
    }
}
