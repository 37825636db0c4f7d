package io.github.relata.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.report.narrative.Block;
import io.github.relata.report.narrative.Document;
import io.github.relata.report.narrative.Inline;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {
    private static final String SVG_NAMESPACE = "http://www.w3.org/2000/svg";
    private static final String HTML = HtmlRenderer.render(SampleReport.document());

    @Test
    void rendersTheSample() throws IOException {
        Golden.assertEqual(Golden.part(HTML, "nav") + Golden.part(HTML, "main"), "sample.html");
    }

    @Test
    void givesTheSameBytesEveryTime() {
        assertThat(HtmlRenderer.render(SampleReport.document())).isEqualTo(HTML);
    }

    @Test
    void isWellFormed() throws Exception {
        String body = "<root>" + Golden.part(HTML, "nav") + Golden.part(HTML, "main") + "</root>";
        org.w3c.dom.Document parsed = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        assertThat(parsed.getElementsByTagName("table").getLength()).isEqualTo(4);
    }

    @Test
    void needsNoNetworkAndNoScript() {
        String illustrated = HtmlRenderer.render(SampleReport.illustrated()).replace(SVG_NAMESPACE, "");
        assertThat(illustrated).doesNotContain("<script", "<link", "@import", "url(h", "url(/", "http://", "src=");
    }

    @Test
    void namesLanguageTitleAndLandmarks() {
        assertThat(HTML)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("<title>Social support and stress among students</title>")
                .contains("<a class=\"skip\" href=\"#report-body\">", "<nav aria-labelledby=\"report-contents\">")
                .contains("<main id=\"report-body\">", "<header>", "<footer>");
    }

    @Test
    void escapesEverythingThatComesFromTheStudy() {
        String evil = "<img src=x onerror=\"alert(1)\">&{{title}}";
        List<Inline> words = List.of(new Inline.Words(evil), new Inline.Code(evil), new Inline.Symbol(evil));
        Document document = new Document(
                "en",
                evil,
                List.of(
                        new Block.Heading(2, "a\"b", evil),
                        new Block.Paragraph(words),
                        new Block.Table("t", 1, evil, List.of(words), List.of(Block.Row.section(words)), words)));
        String html = HtmlRenderer.render(document);
        assertThat(html).doesNotContain("<img", "a\"b").contains("&lt;img", "&amp;{{title}}");
    }

    @Test
    void rendersAnEmptyDocument() {
        assertThat(HtmlRenderer.render(new Document("en", "Nothing", List.of())))
                .contains("<h1>Nothing</h1>");
    }
}
