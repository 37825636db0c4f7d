package io.github.relata.report.render;

import io.github.relata.report.narrative.Inline;
import java.util.List;

/** Writes the pieces of a line as plain text. */
final class TextInlines implements Inline.Visitor<StringBuilder> {
    private final StringBuilder text = new StringBuilder();
    private final NumberText numbers;

    private TextInlines(NumberText numbers) {
        this.numbers = numbers;
    }

    /** The pieces as one line. */
    static String line(List<Inline> content, NumberText numbers) {
        TextInlines inlines = new TextInlines(numbers);
        content.forEach(inline -> inline.accept(inlines));
        return inlines.text.toString();
    }

    @Override
    public StringBuilder words(String words) {
        return text.append(words);
    }

    @Override
    public StringBuilder symbol(String symbol) {
        return text.append(symbol);
    }

    @Override
    public StringBuilder strong(String words) {
        return text.append(words);
    }

    @Override
    public StringBuilder code(String name) {
        return text.append(name);
    }

    @Override
    public StringBuilder superscript(String mark) {
        return switch (mark) {
            case "2" -> text.append('\u00B2');
            case "a" -> text.append('\u1D43');
            default -> text.append(mark);
        };
    }

    @Override
    public StringBuilder link(String words, String target) {
        return text.append(words);
    }

    @Override
    public StringBuilder drawing(Inline.Drawing drawing) {
        return words(drawing.description());
    }

    @Override
    public StringBuilder numeral(Inline.Numeral numeral) {
        return text.append(numbers.of(numeral.value(), numeral.style()));
    }
}
