package io.github.relata.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.report.narrative.Block;
import io.github.relata.report.narrative.Document;
import io.github.relata.report.narrative.Inline;
import io.github.relata.report.narrative.NumberStyle;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextRendererTest {
    @Test
    void rendersTheSample() throws IOException {
        Golden.assertEqual(SampleReport.text(), "sample.txt");
    }

    @Test
    void putsDecimalMarksBelowOneAnotherAndStarsBehind() {
        Block.Table table = new Block.Table(
                "t",
                1,
                "A table",
                List.of(List.of(), words("r")),
                List.of(
                        Block.Row.section(words("a section across the table")),
                        row("x", number(0.25, NumberStyle.CORRELATION), new Inline.Superscript("*")),
                        row("y", number(12, NumberStyle.GENERAL), new Inline.Superscript("a")),
                        row("z", number(3, NumberStyle.COUNT)),
                        Block.Row.of(List.of(words("u")))),
                List.of());
        assertThat(render(table, 60))
                .containsExactly(
                        "Table 1. A table",
                        "        r",
                        "─────────",
                        "a section across the table",
                        "x    .25*",
                        "y  12.00ᵃ",
                        "z   3",
                        "u");
    }

    @Test
    void leavesFiguresOutAndWrapsWhatIsLong() {
        Block figure = new Block.Figure("f", 1, "A figure", "f.svg", "", "<svg/>", List.of());
        Block listing = new Block.Listing(List.of(words("one point that takes two lines"), words("another")));
        Document document = new Document("en", "Title", List.of(figure, listing, figure));
        assertThat(TextRenderer.render(document, 20))
                .containsExactly("- one point that", "  takes two lines", "- another");
    }

    @Test
    void writesEveryKindOfPiece() {
        Block paragraph = new Block.Paragraph(List.of(
                new Inline.Symbol("R"),
                new Inline.Superscript("2"),
                new Inline.Words(" of "),
                new Inline.Code("file"),
                new Inline.Strong(" (strong), see "),
                new Inline.Link("there", "https://example.org")));
        assertThat(render(paragraph, 80)).containsExactly("R² of file (strong), see there");
    }

    private static List<String> render(Block block, int width) {
        return TextRenderer.render(new Document("en", "Title", List.of(block)), width);
    }

    private static Block.Row row(String header, Inline... cell) {
        return Block.Row.of(List.of(words(header), List.of(cell)));
    }

    private static Inline number(double value, NumberStyle style) {
        return new Inline.Numeral(value, style, Optional.empty());
    }

    private static List<Inline> words(String text) {
        return List.of(new Inline.Words(text));
    }
}
