package io.github.relata.report.render;

import io.github.relata.model.finding.Messages;
import io.github.relata.report.narrative.Block;
import io.github.relata.report.narrative.Document;
import io.github.relata.report.narrative.Inline;
import io.github.relata.report.text.TextTable;
import io.github.relata.report.text.TextTable.Align;
import io.github.relata.report.text.WrappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Renders a document as plain text for a terminal: words wrapped, tables in columns. Figures are left to paper. */
public final class TextRenderer implements Block.Visitor<List<String>> {
    private final NumberText numbers;
    private final Messages words;
    private final int width;

    private TextRenderer(Locale locale, int width) {
        this.numbers = NumberText.in(locale);
        this.words = Messages.beside(TextRenderer.class, locale);
        this.width = width;
    }

    /** The lines of a document, without its title, fitted to a width; an empty one between two blocks. */
    public static List<String> render(Document document, int width) {
        TextRenderer renderer = new TextRenderer(Locale.forLanguageTag(document.language()), width);
        List<String> lines = new ArrayList<>();
        for (Block block : document.blocks()) {
            List<String> more = block.accept(renderer);
            if (!more.isEmpty() && !lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(more);
        }
        return lines;
    }

    @Override
    public List<String> heading(Block.Heading heading) {
        return List.of(heading.text());
    }

    @Override
    public List<String> paragraph(Block.Paragraph paragraph) {
        return wrapped(line(paragraph.content()), "");
    }

    @Override
    public List<String> listing(Block.Listing listing) {
        List<String> lines = new ArrayList<>();
        for (List<Inline> point : listing.points()) {
            lines.addAll(wrapped("- " + line(point), "  "));
        }
        return lines;
    }

    @Override
    public List<String> table(Block.Table table) {
        List<TextColumn> columns = new ArrayList<>();
        List<Align> aligned = new ArrayList<>();
        for (int index = 0; index < table.columns().size(); index++) {
            TextColumn column = TextColumn.of(table.rows(), index, numbers);
            columns.add(column);
            aligned.add(column.hasNumbers() ? Align.RIGHT : Align.LEFT);
        }
        TextTable text = new TextTable(aligned)
                .headings(table.columns().stream().map(this::line).toList());
        for (Block.Row row : table.rows()) {
            if (row.section()) {
                text.section(line(row.cells().get(0)));
            } else {
                text.row(cells(row, columns));
            }
        }
        String number = words.text("table", Map.of("number", Integer.toString(table.number())));
        List<String> lines = new ArrayList<>(wrapped(number + ". " + table.title(), ""));
        lines.addAll(text.lines(width));
        if (!table.note().isEmpty()) {
            lines.addAll(wrapped(words.text("note", Map.of()) + " " + line(table.note()), ""));
        }
        return lines;
    }

    @Override
    public List<String> figure(Block.Figure figure) {
        return List.of();
    }

    @Override
    public List<String> callout(Block.Callout callout) {
        return wrapped(line(callout.content()), "");
    }

    private List<String> cells(Block.Row row, List<TextColumn> columns) {
        List<String> cells = new ArrayList<>();
        for (int index = 0; index < columns.size(); index++) {
            cells.add(
                    index < row.cells().size()
                            ? columns.get(index).text(row.cells().get(index))
                            : "");
        }
        return cells;
    }

    private String line(List<Inline> content) {
        return TextInlines.line(content, numbers);
    }

    private List<String> wrapped(String text, String indentation) {
        return WrappedText.lines(text, indentation, width);
    }
}
