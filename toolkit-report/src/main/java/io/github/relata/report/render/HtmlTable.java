package io.github.relata.report.render;

import io.github.relata.report.narrative.Block;
import io.github.relata.report.narrative.Inline;
import io.github.relata.report.text.Markup;
import java.util.ArrayList;
import java.util.List;

/** Writes the rows of a table as HTML: the first cell of each is its header, numbers stand below one another. */
final class HtmlTable {
    private final Markup html;
    private final HtmlInlines inlines;
    private final NumberText numbers;

    HtmlTable(Markup html, HtmlInlines inlines, NumberText numbers) {
        this.html = html;
        this.inlines = inlines;
        this.numbers = numbers;
    }

    void writeHeadAndBody(Block.Table table) {
        List<NumberColumn> columns = new ArrayList<>();
        for (int index = 0; index < table.columns().size(); index++) {
            columns.add(NumberColumn.of(table.rows(), index, numbers));
        }
        writeHead(table.columns(), columns);
        html.open("tbody").line();
        for (int index = 0; index < table.rows().size(); index++) {
            Block.Row row = table.rows().get(index);
            if (row.section()) {
                writeSection(row, columns.size(), index == 0);
            } else {
                writeRow(row.cells(), columns);
            }
        }
        html.close("tbody").line();
    }

    private void writeHead(List<List<Inline>> headers, List<NumberColumn> columns) {
        html.open("thead").line().open("tr");
        for (int index = 0; index < headers.size(); index++) {
            if (headers.get(index).isEmpty()) {
                html.element("td", "");
                continue;
            }
            html.open("th", "scope", "col", "class", kind(columns.get(index)));
            inlines.write(headers.get(index));
            html.close("th");
        }
        html.close("tr").line().close("thead").line();
    }

    private void writeSection(Block.Row row, int width, boolean first) {
        if (!first) {
            html.close("tbody").line().open("tbody").line();
        }
        html.open("tr", "class", "section");
        html.open("th", "scope", "rowgroup", "colspan", Integer.toString(width));
        inlines.write(row.cells().get(0));
        html.close("th").close("tr").line();
    }

    private void writeRow(List<List<Inline>> cells, List<NumberColumn> columns) {
        html.open("tr").open("th", "scope", "row");
        inlines.write(cells.get(0));
        html.close("th");
        for (int index = 1; index < cells.size(); index++) {
            NumberColumn column = columns.get(index);
            html.open("td", "class", kind(column));
            inlines.write(cells.get(index));
            String filling = column.filling(cells.get(index), numbers);
            if (!filling.isEmpty()) {
                html.element("span", filling, "class", "filling", "aria-hidden", "true");
            }
            html.close("td");
        }
        html.close("tr").line();
    }

    private static String kind(NumberColumn column) {
        return column.hasNumbers() ? "number" : "word";
    }
}
