package io.github.relata.report.render;

import static io.github.relata.report.render.SamplePieces.code;
import static io.github.relata.report.render.SamplePieces.correlation;
import static io.github.relata.report.render.SamplePieces.count;
import static io.github.relata.report.render.SamplePieces.number;
import static io.github.relata.report.render.SamplePieces.paragraph;
import static io.github.relata.report.render.SamplePieces.strong;
import static io.github.relata.report.render.SamplePieces.symbol;
import static io.github.relata.report.render.SamplePieces.words;

import io.github.relata.report.figure.SampleFigures;
import io.github.relata.report.narrative.Block;
import io.github.relata.report.narrative.Document;
import io.github.relata.report.narrative.Inline;
import io.github.relata.report.narrative.NumberStyle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A report as a study gives it, with made-up numbers: to look at, and to hold the renderers to. */
final class SampleReport {
    private SampleReport() {}

    /** Writes the sample as HTML, Markdown and text to a folder, for a look, and what of it the tests compare. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        String html = HtmlRenderer.render(document());
        Document illustrated = illustrated();
        Files.writeString(folder.resolve("report.html"), HtmlRenderer.render(illustrated));
        Files.createDirectories(folder.resolve("figures"));
        for (Block block : illustrated.blocks()) {
            if (block instanceof Block.Figure figure) {
                Files.writeString(folder.resolve("figures").resolve(figure.file()), figure.svg());
            }
        }
        Files.writeString(folder.resolve("sample.html"), Golden.part(html, "nav") + Golden.part(html, "main"));
        Files.writeString(folder.resolve("sample.md"), MarkdownRenderer.render(document()));
        Files.writeString(folder.resolve("sample.txt"), text());
    }

    /** The sample as plain text. */
    static String text() {
        return String.join("\n", TextRenderer.render(document(), 80)) + "\n";
    }

    /** The sample with figures. */
    static Document illustrated() {
        List<Block> blocks = new ArrayList<>(document().blocks());
        blocks.add(new Block.Heading(2, "figures", "Figures"));
        List<String> drawings = List.of(
                SampleFigures.heatMap("figure-1"),
                SampleFigures.coefficients("figure-2"),
                SampleFigures.largeHeatMap("figure-3"),
                SampleFigures.simpleCoefficients("figure-4"));
        for (int i = 0; i < drawings.size(); i++) {
            String id = "figure-" + (i + 1);
            blocks.add(new Block.Figure(
                    id + "-block",
                    i + 1,
                    "A figure of the sample",
                    id + ".svg",
                    "A figure",
                    drawings.get(i),
                    List.of(words("As it is."))));
        }
        return new Document("en", document().title(), blocks);
    }

    static Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(paragraph(
                words("Simulated answers of "),
                count(483, "descriptives", 0, "n"),
                words(" students from "),
                code("responses.csv"),
                words(", scored and analysed on 22 November 2026 with Relata 0.1.0. Every number comes from the tidy"
                        + " tables beside this file.")));
        data(blocks);
        blocks.add(new Block.Heading(2, "scales", "Scales and their reliability"));
        blocks.add(SampleTables.reliability());
        blocks.add(new Block.Heading(2, "correlations", "Correlations"));
        blocks.add(paragraph(
                words("Stress went with attachment anxiety, "),
                symbol("r"),
                words("(481) "),
                words("= "),
                correlation(0.5127, 13),
                words(", 95% CI ["),
                correlation(0.4436, 13),
                words(", "),
                correlation(0.5757, 13),
                words("], "),
                symbol("p"),
                words(" "),
                number(3.2e-33, NumberStyle.P_RELATION, "correlations", 13, "p.adjusted"),
                words(", and less with support from family, "),
                symbol("r"),
                words(" = "),
                correlation(-0.2941, 10),
                words(", "),
                symbol("p"),
                words(" "),
                number(0.0324, NumberStyle.P_RELATION, "correlations", 10, "p.adjusted"),
                words(". All coefficients stand in "),
                new Inline.Link("Table 3", "#table-3"),
                words(".")));
        blocks.add(SampleTables.correlations());
        regression(blocks);
        return new Document("en", "Social support and stress among students", blocks);
    }

    private static void data(List<Block> blocks) {
        blocks.add(new Block.Heading(2, "data", "Data"));
        blocks.add(new Block.Heading(3, "rows", "What was read and left out"));
        blocks.add(new Block.Listing(List.of(
                List.of(count(512), words(" rows in the file")),
                List.of(count(21), words(" excluded: failed the attention check")),
                List.of(count(8), words(" left out: unfinished")),
                List.of(count(483), words(" cases remain")))));
        blocks.add(new Block.Callout(
                Block.Callout.Tone.CAUTION,
                List.of(
                        words("In 3 rows "),
                        code("attention"),
                        words(" is missing, so the exclusion "),
                        code("attention != 4"),
                        words(" could not be decided; they were kept."))));
        blocks.add(new Block.Heading(3, "participants", "Participants"));
        blocks.add(SampleTables.participants());
    }

    private static void regression(List<Block> blocks) {
        blocks.add(new Block.Heading(2, "regression", "What stress goes with"));
        blocks.add(paragraph(
                words("Age and support explained "),
                symbol("R"),
                new Inline.Superscript("2"),
                words(" = "),
                number(0.1342, NumberStyle.SHARE, "regression-fit", 0, "r.squared"),
                words(" of the variance in stress; attachment added Δ"),
                symbol("R"),
                new Inline.Superscript("2"),
                words(" = "),
                number(0.2018, NumberStyle.SHARE, "regression-fit", 1, "delta.r.squared"),
                words(", "),
                symbol("F"),
                words("("),
                number(2, NumberStyle.DEGREES_OF_FREEDOM, "regression-fit", 1, "delta.df"),
                words(", "),
                number(477, NumberStyle.DEGREES_OF_FREEDOM, "regression-fit", 1, "delta.df.residual"),
                words(") = "),
                number(72.481, NumberStyle.GENERAL, "regression-fit", 1, "delta.statistic"),
                words(", "),
                symbol("p"),
                words(" "),
                number(1e-27, NumberStyle.P_RELATION, "regression-fit", 1, "delta.p.value"),
                words(".")));
        blocks.add(SampleTables.regression());
        blocks.add(new Block.Callout(
                Block.Callout.Tone.NOTE, List.of(strong("VIF"), words(" stayed below 2 for all terms."))));
    }
}
