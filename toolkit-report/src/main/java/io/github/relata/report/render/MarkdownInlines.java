package io.github.relata.report.render;

import io.github.relata.report.narrative.Inline;
import java.util.List;

/** Writes the pieces of a line as GitHub-flavoured Markdown. */
final class MarkdownInlines implements Inline.Visitor<StringBuilder> {
    private static final String ALWAYS_ESCAPED = "\\`*_[]|~$";

    private final StringBuilder text = new StringBuilder();
    private final NumberText numbers;

    private MarkdownInlines(NumberText numbers) {
        this.numbers = numbers;
    }

    /** The pieces as one line. */
    static String line(List<Inline> content, NumberText numbers) {
        MarkdownInlines inlines = new MarkdownInlines(numbers);
        content.forEach(inline -> inline.accept(inlines));
        return inlines.text.toString();
    }

    /** Words that mean nothing to Markdown, on one line. */
    static String escape(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 8);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            char next = i + 1 < words.length() ? words.charAt(i + 1) : ' ';
            if (ALWAYS_ESCAPED.indexOf(c) >= 0 || startsTag(c, next) || startsEntity(c, next)) {
                escaped.append('\\');
            }
            escaped.append(c == '\n' || c == '\r' ? ' ' : c);
        }
        return escaped.toString();
    }

    private static boolean startsTag(char c, char next) {
        return c == '<' && (Character.isLetter(next) || "/!?".indexOf(next) >= 0);
    }

    private static boolean startsEntity(char c, char next) {
        return c == '&' && (Character.isLetter(next) || next == '#');
    }

    @Override
    public StringBuilder words(String words) {
        return text.append(escape(words));
    }

    @Override
    public StringBuilder symbol(String symbol) {
        return text.append('*').append(escape(symbol)).append('*');
    }

    @Override
    public StringBuilder strong(String words) {
        return text.append("**").append(escape(words)).append("**");
    }

    @Override
    public StringBuilder code(String name) {
        // A bar would end the cell of a table even here.
        String fence = name.indexOf('`') < 0 ? "`" : "``";
        String padding = fence.length() == 1 ? "" : " ";
        return text.append(fence)
                .append(padding)
                .append(name.replace("|", "\\|"))
                .append(padding)
                .append(fence);
    }

    @Override
    public StringBuilder superscript(String mark) {
        if (mark.equals("2")) {
            return text.append('\u00B2');
        }
        // Stars stand high by themselves.
        return mark.startsWith("*")
                ? words(mark)
                : text.append("<sup>").append(escape(mark)).append("</sup>");
    }

    @Override
    public StringBuilder link(String words, String target) {
        // Addresses inside the document are the HTML file's.
        return target.startsWith("#")
                ? words(words)
                : text.append('[')
                        .append(escape(words))
                        .append("](<")
                        .append(target)
                        .append(">)");
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
