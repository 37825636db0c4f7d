package io.github.relata.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.report.narrative.Block;
import io.github.relata.report.narrative.Document;
import io.github.relata.report.narrative.Inline;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownRendererTest {
    @Test
    void rendersTheSample() throws IOException {
        Golden.assertEqual(MarkdownRenderer.render(SampleReport.document()), "sample.md");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            a*b_c             ¦ a\\*b\\_c
            x | y             ¦ x \\| y
            p < .05 & q > 1   ¦ p < .05 & q > 1
            <b>bold</b>       ¦ \\<b>bold\\</b>
            &copy; &#169;     ¦ \\&copy; \\&#169;
            [a](b) `c` ~~d~~  ¦ \\[a\\](b) \\`c\\` \\~\\~d\\~\\~
            # no heading      ¦ \\# no heading
            - no list         ¦ \\- no list
            > no quotation    ¦ \\> no quotation
            12. no list       ¦ 12\\. no list
            12.5 is a number  ¦ 12\\.5 is a number
            $5 and $6         ¦ \\$5 and \\$6
            """)
    void keepsWordsFromMeaningSomething(String words, String markdown) {
        assertThat(paragraph(new Inline.Words(words))).isEqualTo(markdown);
    }

    @Test
    void writesLinksMarksAndNames() {
        assertThat(paragraph(
                        new Inline.Link("the paper", "https://doi.org/10.1000/1_(2)"),
                        new Inline.Words(", "),
                        new Inline.Link("Table 1", "#table-1"),
                        new Inline.Words(", "),
                        new Inline.Symbol("R"),
                        new Inline.Superscript("2"),
                        new Inline.Superscript("a"),
                        new Inline.Superscript("**"),
                        new Inline.Code("a|`b`")))
                .isEqualTo(
                        "[the paper](<https://doi.org/10.1000/1_(2)>), Table 1, *R*²<sup>a</sup>\\*\\*`` a\\|`b` ``");
    }

    @Test
    void linksFiguresAsFiles() {
        Block figure = new Block.Figure(
                "figure-1", 1, "Correlations", "correlate-1.svg", "Tiles [darker = closer]", "<svg/>", List.of());
        assertThat(MarkdownRenderer.render(new Document("en", "T", List.of(figure))))
                .isEqualTo("""
                # T

                **Figure 1**\\
                *Correlations*

                ![Tiles \\[darker = closer\\]](<figures/correlate-1.svg>)
                """);
    }

    private static String paragraph(Inline... content) {
        String document =
                MarkdownRenderer.render(new Document("en", "T", List.of(new Block.Paragraph(List.of(content)))));
        return document.substring("# T\n\n".length()).stripTrailing();
    }
}
