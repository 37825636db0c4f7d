package io.github.relata.report.render;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.github.relata.model.finding.Messages;
import io.github.relata.report.figure.FigureStyle;
import io.github.relata.report.narrative.Block;
import io.github.relata.report.narrative.Document;
import io.github.relata.report.text.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Renders a document as one HTML file that needs nothing else: no network, no script. It reads in light and dark, on
 * paper and on a telephone, and by ear; every number carries the table cell it shows.
 */
public final class HtmlRenderer {
    private static final String PAGE = "page.mustache";
    private static final String STYLE = "report.css";

    private HtmlRenderer() {}

    /** A report as HTML. */
    public static String render(Document document) {
        return render(document, words(document).text("footer", Map.of()));
    }

    /** The document as HTML, with a line at its foot. */
    public static String render(Document document, String footer) {
        Locale locale = Locale.forLanguageTag(document.language());
        Messages words = words(document);
        Markup html = new Markup();
        HtmlBlocks blocks = new HtmlBlocks(html, NumberText.in(locale), words);
        document.blocks().forEach(block -> block.accept(blocks));

        Template page = Mustache.compiler().compile(Resource.text(PAGE));
        return page.execute(Map.of(
                "language", document.language(),
                "title", document.title(),
                "style", Resource.text(STYLE) + FigureStyle.css(),
                "skip", words.text("skip", Map.of()),
                "contentsTitle", words.text("contents", Map.of()),
                "contents", contents(document.blocks()),
                "body", html.toString(),
                "footer", footer));
    }

    private static Messages words(Document document) {
        return Messages.beside(HtmlRenderer.class, Locale.forLanguageTag(document.language()));
    }

    private static List<Map<String, String>> contents(List<Block> blocks) {
        List<Map<String, String>> entries = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                String level = Integer.toString(heading.level());
                entries.add(Map.of("id", heading.id(), "level", level, "text", heading.text()));
            }
        }
        return entries;
    }
}
