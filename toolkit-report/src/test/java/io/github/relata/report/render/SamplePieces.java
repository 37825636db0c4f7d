package io.github.relata.report.render;

import io.github.relata.report.narrative.Block;
import io.github.relata.report.narrative.Inline;
import io.github.relata.report.narrative.NumberStyle;
import io.github.relata.report.results.CellReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Short names for the pieces of the sample. */
final class SamplePieces {
    private SamplePieces() {}

    static List<List<Inline>> headers(String first, String... symbols) {
        List<List<Inline>> headers = new ArrayList<>();
        headers.add(first.isEmpty() ? List.of() : List.of(words(first)));
        for (String each : symbols) {
            headers.add(List.of(symbol(each)));
        }
        return headers;
    }

    static Block paragraph(Inline... content) {
        return new Block.Paragraph(List.of(content));
    }

    static Inline words(String text) {
        return new Inline.Words(text);
    }

    static Inline symbol(String text) {
        return new Inline.Symbol(text);
    }

    static Inline strong(String text) {
        return new Inline.Strong(text);
    }

    static Inline code(String text) {
        return new Inline.Code(text);
    }

    static Inline count(int n) {
        return new Inline.Numeral(n, NumberStyle.COUNT, Optional.empty());
    }

    static Inline count(int n, String table, int row, String column) {
        return number(n, NumberStyle.COUNT, table, row, column);
    }

    static Inline correlation(double r, int row) {
        return number(r, NumberStyle.CORRELATION, "correlations", row, "estimate");
    }

    static Inline number(double value, NumberStyle style, String table, int row, String column) {
        return new Inline.Numeral(value, style, Optional.of(new CellReference(table, row, column)));
    }
}
