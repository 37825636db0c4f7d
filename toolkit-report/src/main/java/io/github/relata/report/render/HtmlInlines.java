package io.github.relata.report.render;

import io.github.relata.model.finding.Messages;
import io.github.relata.report.narrative.Inline;
import io.github.relata.report.results.CellReference;
import io.github.relata.report.results.ShortestDecimal;
import io.github.relata.report.text.Markup;
import java.util.List;
import java.util.Map;

/** Writes the pieces of a line as HTML; every numeral knows the cell it shows. */
final class HtmlInlines implements Inline.Visitor<Markup> {
    private final Markup html;
    private final NumberText numbers;
    private final String row;
    private final String notAvailable;

    HtmlInlines(Markup html, NumberText numbers, Messages words) {
        this.html = html;
        this.numbers = numbers;
        this.row = words.text("row", Map.of());
        this.notAvailable = words.text("not.available", Map.of());
    }

    void write(List<Inline> content) {
        content.forEach(inline -> inline.accept(this));
    }

    @Override
    public Markup words(String text) {
        return html.text(unbroken(text));
    }

    @Override
    public Markup symbol(String text) {
        return html.element("i", text);
    }

    @Override
    public Markup strong(String text) {
        return html.element("strong", text);
    }

    @Override
    public Markup code(String text) {
        return html.element("code", text);
    }

    @Override
    public Markup superscript(String text) {
        return html.element("sup", text);
    }

    @Override
    public Markup link(String text, String target) {
        return html.element("a", text, "href", target);
    }

    @Override
    public Markup numeral(Inline.Numeral numeral) {
        String text = numbers.of(numeral.value(), numeral.style());
        return numeral.source()
                .map(source -> html.element("data", text, attributes(source, numeral.value())))
                .orElseGet(() -> html.element("span", text, "class", "numeral"));
    }

    @Override
    public Markup drawing(Inline.Drawing drawing) {
        return html.open("span", "class", "drawing").markup(drawing.svg()).close("span");
    }

    /** Words whose lines do not break between a symbol, its relation and its number. */
    private static String unbroken(String text) {
        return text.equals(" ")
                ? "\u00A0"
                : text.replace(" = ", "\u00A0=\u00A0")
                        .replace(" < ", "\u00A0<\u00A0")
                        .replace(" > ", "\u00A0>\u00A0");
    }

    private String[] attributes(CellReference source, double value) {
        String file = source.table() + ".csv";
        String digits = Double.isFinite(value) ? ShortestDecimal.of(value) : "";
        // The file's own count, as findings have it: the header is row 1.
        String address = "tables/" + file + ", " + row + " " + (source.row() + 2) + ", " + source.column();
        return new String[] {
            "class",
            "numeral",
            "value",
            digits,
            "data-cell",
            file + " " + source.row() + " " + source.column(),
            "title",
            address + (digits.isEmpty() ? ": " + notAvailable : " = " + digits)
        };
    }
}
