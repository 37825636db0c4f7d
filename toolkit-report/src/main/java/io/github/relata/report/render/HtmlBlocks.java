package io.github.relata.report.render;

import io.github.relata.model.finding.Messages;
import io.github.relata.report.narrative.Block;
import io.github.relata.report.narrative.Inline;
import io.github.relata.report.text.Markup;
import java.util.List;
import java.util.Map;

/** Writes the blocks of a document as HTML. */
final class HtmlBlocks implements Block.Visitor<Markup> {
    /** Tables with more columns may use the margin, and are set smaller on paper. */
    private static final int COLUMNS_IN_TEXT_WIDTH = 6;
    /** Tables with more columns are printed across the page. */
    private static final int COLUMNS_ON_A_PAGE = 13;

    private final Markup html;
    private final HtmlInlines inlines;
    private final HtmlTable tables;
    private final Messages words;

    HtmlBlocks(Markup html, NumberText numbers, Messages words) {
        this.html = html;
        this.inlines = new HtmlInlines(html, numbers, words);
        this.tables = new HtmlTable(html, inlines, numbers);
        this.words = words;
    }

    @Override
    public Markup heading(Block.Heading heading) {
        return html.element("h" + heading.level(), heading.text(), "id", heading.id())
                .line();
    }

    @Override
    public Markup paragraph(Block.Paragraph paragraph) {
        return element("p", paragraph.content()).line();
    }

    @Override
    public Markup listing(Block.Listing listing) {
        html.open("ul").line();
        for (List<Inline> point : listing.points()) {
            element("li", point).line();
        }
        return html.close("ul").line();
    }

    @Override
    public Markup table(Block.Table table) {
        String caption = table.id() + "-caption";
        html.open("div", "class", "table " + width(table.columns().size()), "id", table.id())
                .line();
        openScroll(caption);
        html.open("table").line().open("caption", "id", caption).open("span", "class", "caption");
        captionText("table", table.number(), table.title());
        html.close("span").close("caption").line();
        tables.writeHeadAndBody(table);
        html.close("table").line().close("div").line();
        note(table.note());
        return html.close("div").line();
    }

    @Override
    public Markup figure(Block.Figure figure) {
        String caption = figure.id() + "-caption";
        html.open("figure", "id", figure.id()).line().open("figcaption", "id", caption, "class", "caption");
        captionText("figure", figure.number(), figure.title());
        html.close("figcaption").line();
        openScroll(caption);
        html.markup(figure.svg()).close("div").line();
        note(figure.note());
        return html.close("figure").line();
    }

    @Override
    public Markup callout(Block.Callout callout) {
        boolean caution = callout.tone() == Block.Callout.Tone.CAUTION;
        String name = caution ? "caution" : "note";
        html.open("div", "class", "callout " + name, "role", "note").open("p");
        html.element("strong", words.text("callout." + name, Map.of())).text(" ");
        inlines.write(callout.content());
        return html.close("p").close("div").line();
    }

    /** What is wider than the screen scrolls by itself, also by keyboard. */
    private void openScroll(String caption) {
        html.open("div", "class", "scroll", "role", "region", "aria-labelledby", caption, "tabindex", "0")
                .line();
    }

    private void captionText(String kind, int number, String title) {
        html.element("b", words.text(kind, Map.of("number", Integer.toString(number))))
                .text(" ");
        html.element("i", title);
    }

    private void note(List<Inline> note) {
        if (!note.isEmpty()) {
            html.open("p", "class", "table-note")
                    .element("i", words.text("note", Map.of()))
                    .text(" ");
            inlines.write(note);
            html.close("p").line();
        }
    }

    private Markup element(String name, List<Inline> content) {
        html.open(name);
        inlines.write(content);
        return html.close(name);
    }

    private static String width(int columns) {
        if (columns <= COLUMNS_IN_TEXT_WIDTH) {
            return "narrow";
        }
        return columns <= COLUMNS_ON_A_PAGE ? "wide" : "very-wide";
    }
}
