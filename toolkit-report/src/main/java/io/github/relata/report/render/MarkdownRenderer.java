package io.github.relata.report.render;

import io.github.relata.model.finding.Messages;
import io.github.relata.report.narrative.Block;
import io.github.relata.report.narrative.Document;
import io.github.relata.report.narrative.Inline;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Renders a document as GitHub-flavoured Markdown; figures are linked as files in {@code figures/}. */
public final class MarkdownRenderer implements Block.Visitor<String> {
    private final NumberText numbers;
    private final Messages words;

    private MarkdownRenderer(Locale locale) {
        this.numbers = NumberText.in(locale);
        this.words = Messages.beside(MarkdownRenderer.class, locale);
    }

    /** The document as Markdown. */
    public static String render(Document document) {
        MarkdownRenderer renderer = new MarkdownRenderer(Locale.forLanguageTag(document.language()));
        StringBuilder text = new StringBuilder("# ")
                .append(MarkdownInlines.escape(document.title()))
                .append('\n');
        for (Block block : document.blocks()) {
            text.append('\n').append(block.accept(renderer)).append('\n');
        }
        return text.toString();
    }

    @Override
    public String heading(Block.Heading heading) {
        return "#".repeat(heading.level()) + " " + MarkdownInlines.escape(heading.text());
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return guarded(line(paragraph.content()));
    }

    @Override
    public String listing(Block.Listing listing) {
        StringBuilder text = new StringBuilder();
        for (List<Inline> point : listing.points()) {
            text.append(text.isEmpty() ? "- " : "\n- ").append(guarded(line(point)));
        }
        return text.toString();
    }

    @Override
    public String table(Block.Table table) {
        StringBuilder text = new StringBuilder(caption("table", table.number(), table.title()));
        text.append("\n\n|");
        for (List<Inline> column : table.columns()) {
            text.append(' ').append(line(column)).append(" |");
        }
        text.append("\n|");
        for (int index = 0; index < table.columns().size(); index++) {
            text.append(NumberColumn.of(table.rows(), index, numbers).hasNumbers() ? " ---: |" : " --- |");
        }
        for (Block.Row row : table.rows()) {
            text.append("\n|");
            String mark = row.section() ? "**" : "";
            for (List<Inline> cell : row.cells()) {
                text.append(' ').append(mark).append(line(cell)).append(mark).append(" |");
            }
            text.append(
                    " |".repeat(Math.max(0, table.columns().size() - row.cells().size())));
        }
        return text.append(note(table.note())).toString();
    }

    @Override
    public String figure(Block.Figure figure) {
        return caption("figure", figure.number(), figure.title())
                + "\n\n![" + MarkdownInlines.escape(figure.description()) + "](<figures/" + figure.file() + ">)"
                + note(figure.note());
    }

    @Override
    public String callout(Block.Callout callout) {
        String kind = callout.tone() == Block.Callout.Tone.CAUTION ? "CAUTION" : "NOTE";
        return "> [!" + kind + "]\n> " + guarded(line(callout.content()));
    }

    private String caption(String kind, int number, String title) {
        return "**" + words.text(kind, Map.of("number", Integer.toString(number))) + "**\\\n*"
                + MarkdownInlines.escape(title) + "*";
    }

    private String note(List<Inline> note) {
        return note.isEmpty() ? "" : "\n\n*" + words.text("note", Map.of()) + "* " + line(note);
    }

    private String line(List<Inline> content) {
        return MarkdownInlines.line(content, numbers);
    }

    /** A line whose first character would make it a heading, a quotation or a list is told not to. */
    private static String guarded(String line) {
        int digits = 0;
        while (digits < line.length() && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        boolean numbered = digits > 0 && digits < line.length() && ".)".indexOf(line.charAt(digits)) >= 0;
        if (numbered) {
            return line.substring(0, digits) + "\\" + line.substring(digits);
        }
        return !line.isEmpty() && "#>+-=".indexOf(line.charAt(0)) >= 0 ? "\\" + line : line;
    }
}
