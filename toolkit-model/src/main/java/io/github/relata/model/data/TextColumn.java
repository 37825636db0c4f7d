package io.github.relata.model.data;

import java.util.Optional;
import java.util.function.IntFunction;

/** Texts as they were written; an empty one is missing. They are read where they lie, not copied. */
public final class TextColumn implements Column {
    private final String name;
    private final String label;
    private final int size;
    private final IntFunction<String> texts;

    /** A column whose texts are given by case number; the function gives the same text every time. */
    public TextColumn(String name, String label, int size, IntFunction<String> texts) {
        this.name = name;
        this.label = label;
        this.size = size;
        this.texts = texts;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.text(this);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public int size() {
        return size;
    }

    /** The text of a case, empty where it is missing. */
    public String text(int row) {
        return texts.apply(row);
    }

    @Override
    public Optional<MissingKind> missing(int row) {
        return text(row).isEmpty() ? Optional.of(MissingKind.EMPTY) : Optional.empty();
    }
}
