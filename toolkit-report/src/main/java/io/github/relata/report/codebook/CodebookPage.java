package io.github.relata.report.codebook;

import io.github.relata.model.instrument.About;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.report.figure.Distribution;
import io.github.relata.report.narrative.Block;
import io.github.relata.report.narrative.Document;
import io.github.relata.report.narrative.Inline;
import io.github.relata.report.narrative.NumberStyle;
import io.github.relata.report.narrative.Phrases;
import io.github.relata.stats.moments.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A codebook as a page to read. */
public final class CodebookPage {
    private final Codebook codebook;
    private final Phrases phrases;
    private final List<Block> blocks = new ArrayList<>();
    private int tables;
    private int drawings;

    private CodebookPage(Codebook codebook) {
        this.codebook = codebook;
        this.phrases = words(codebook);
    }

    /** The page of a codebook. */
    public static Document of(Codebook codebook) {
        CodebookPage page = new CodebookPage(codebook);
        page.write();
        String title = codebook.study().title().isEmpty()
                ? codebook.study().file()
                : codebook.study().title();
        return new Document(
                codebook.study().language().toLanguageTag(),
                page.phrases.text("title", Map.of("title", title)),
                page.blocks);
    }

    /** What stands at the foot of the page, made by a version of the toolkit. */
    public static String footer(Codebook codebook, String version) {
        return words(codebook).text("footer", Map.of("version", version));
    }

    private static Phrases words(Codebook codebook) {
        return Phrases.beside(CodebookPage.class, codebook.study().language());
    }

    private void write() {
        introduction();
        if (!codebook.variables().isEmpty()) {
            heading("variables", phrases.text("variables.heading"));
            table(phrases.text("variables.title"), codebook.variables());
            codebook.variables().forEach(this::meanings);
        }
        for (ScaleEntry scale : codebook.scales()) {
            heading("scale-" + scale.name(), scale.label());
            scale.instrument().ifPresent(this::source);
            if (!scale.answers().isEmpty()) {
                paragraph("scale.answers", Map.of("answers", Phrases.words(answers(scale.answers()))));
            }
            table(phrases.text("items.title", Map.of("scale", scale.label())), scale.items());
            table(phrases.text("scores.title", Map.of("scale", scale.label())), scale.scores());
            scale.scores().forEach(this::meanings);
        }
        leftOut();
    }

    private void introduction() {
        heading("about", phrases.text("about.heading"));
        paragraph(
                "about.text",
                Map.of(
                        "file", Phrases.code(codebook.study().data().file()),
                        "rows", Phrases.count(codebook.flow().rowsInFile()),
                        "cases", Phrases.count(codebook.flow().analysed())));
        paragraph("about.missing", Map.of());
        if (!codebook.ids().isEmpty()) {
            paragraph("about.ids", Map.of("ids", Phrases.words(String.join(", ", codebook.ids()))));
        }
    }

    private void source(Instrument instrument) {
        About about = instrument.about();
        String doi = about.citation().doi().map(it -> " https://doi.org/" + it).orElse("");
        paragraph(
                "scale.source",
                Map.of(
                        "instrument", Phrases.words(instrument.name()),
                        "id", Phrases.code(instrument.id()),
                        "citation",
                                Phrases.words(about.citation().authors() + " ("
                                        + about.citation().year() + "). "
                                        + about.citation().source() + "." + doi)));
        if (!about.licence().terms().isEmpty()) {
            paragraph(
                    "scale.terms", Map.of("terms", Phrases.words(about.licence().terms())));
        }
    }

    private static String answers(Map<Double, String> answers) {
        return answers.entrySet().stream()
                .map(answer -> general(answer.getKey()) + " = " + answer.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String general(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    /** A table of entries, with columns only for what any of them has. */
    private void table(String title, List<Entry> entries) {
        boolean placed = entries.stream().anyMatch(entry -> entry.place().isPresent());
        List<List<Inline>> header = new ArrayList<>();
        header.add(phrases.phrase("column.name"));
        header.add(phrases.phrase("column.label"));
        header.add(phrases.phrase("column.values"));
        header.add(phrases.phrase("column.n"));
        header.add(phrases.phrase("column.missing"));
        header.add(phrases.phrase("column.mean"));
        header.add(phrases.phrase("column.sd"));
        header.add(phrases.phrase("column.min"));
        header.add(phrases.phrase("column.max"));
        header.add(phrases.phrase("column.distribution"));
        List<Block.Row> rows = entries.stream().map(this::row).toList();
        tables++;
        List<Inline> note = new ArrayList<>(phrases.phrase("table.note"));
        if (placed && entries.stream().anyMatch(Entry::reversed)) {
            note.addAll(phrases.phrase("table.note.reversed"));
        }
        blocks.add(new Block.Table("table-" + tables, tables, title, header, rows, note));
    }

    private Block.Row row(Entry entry) {
        List<List<Inline>> cells = new ArrayList<>();
        List<Inline> name = new ArrayList<>(Phrases.code(entry.name()));
        entry.place()
                .filter(place -> !place.header().equals(entry.name()))
                .ifPresent(place ->
                        name.addAll(phrases.phrase("entry.column", Map.of("column", Phrases.code(place.header())))));
        if (entry.reversed()) {
            name.addAll(phrases.phrase("entry.reversed"));
        }
        cells.add(name);
        cells.add(Phrases.words(entry.label()));
        cells.add(Phrases.words(values(entry)));
        cells.add(Phrases.count(entry.n()));
        cells.add(missing(entry));
        Optional<Moments> moments = entry.moments().filter(all -> all.n() > 0);
        cells.add(number(moments.map(Moments::mean)));
        cells.add(number(moments.map(Moments::standardDeviation).filter(Double::isFinite)));
        cells.add(extreme(moments.map(Moments::min)));
        cells.add(extreme(moments.map(Moments::max)));
        cells.add(drawing(entry));
        return Block.Row.of(cells);
    }

    /** What a value can be: the declared range with its unit, the number of levels, or any text. */
    private String values(Entry entry) {
        return switch (entry.type()) {
            case TEXT -> phrases.text("values.text");
            case CATEGORY ->
                entry.counts().isEmpty()
                        ? phrases.text("values.many")
                        : phrases.text(
                                "values.category",
                                Map.of("levels", Integer.toString(entry.counts().size())));
            case NUMBER -> {
                String range = entry.range()
                        .map(declared -> general(declared.minimum()) + "–" + general(declared.maximum()))
                        .orElse(phrases.text("values.number"));
                yield entry.unit().isEmpty() ? range : range + " " + entry.unit();
            }
        };
    }

    /** How many are missing, and of which kinds where there are several. */
    private List<Inline> missing(Entry entry) {
        return Phrases.count(entry.missing().total());
    }

    private static List<Inline> number(Optional<Double> value) {
        return value.<List<Inline>>map(
                        number -> List.of(new Inline.Numeral(number, NumberStyle.GENERAL, Optional.empty())))
                .orElse(List.of());
    }

    private static List<Inline> extreme(Optional<Double> value) {
        return value.<List<Inline>>map(
                        number -> List.of(new Inline.Numeral(number, NumberStyle.DEGREES_OF_FREEDOM, Optional.empty())))
                .orElse(List.of());
    }

    private List<Inline> drawing(Entry entry) {
        if (entry.counts().isEmpty() || entry.n() == 0) {
            return List.of();
        }
        drawings++;
        String described = entry.counts().stream()
                .map(count -> count.value() + ": " + count.n())
                .collect(Collectors.joining(", "));
        String svg = Distribution.draw(
                "distribution-" + drawings,
                described,
                phrases.text("distribution.description", Map.of("name", entry.name())),
                entry.counts().stream().map(Entry.Count::n).toList());
        return List.of(new Inline.Drawing(described, svg));
    }

    /** The levels of a category, each with its cases. */
    private void meanings(Entry entry) {
        if (entry.type() != Entry.Type.CATEGORY || entry.counts().isEmpty()) {
            return;
        }
        tables++;
        String label = entry.label().isEmpty() ? entry.name() : entry.label();
        List<Block.Row> rows = entry.counts().stream()
                .map(count -> Block.Row.of(List.of(
                        Phrases.words(count.value()),
                        Phrases.count(count.n()),
                        entry.n() == 0
                                ? List.<Inline>of()
                                : List.<Inline>of(new Inline.Numeral(
                                        100.0 * count.n() / entry.n(), NumberStyle.PERCENT, Optional.empty())))))
                .toList();
        blocks.add(new Block.Table(
                "table-" + tables,
                tables,
                phrases.text("levels.title", Map.of("label", label)),
                List.of(phrases.phrase("column.level"), phrases.phrase("column.n"), phrases.phrase("column.percent")),
                rows,
                List.of()));
    }

    private void leftOut() {
        if (!codebook.unused().isEmpty() || !codebook.identifying().isEmpty()) {
            heading("left-out", phrases.text("left-out.heading"));
            columns("left-out.identifying", codebook.identifying());
            columns("left-out.unused", codebook.unused());
        }
    }

    private void columns(String key, List<String> headers) {
        if (!headers.isEmpty()) {
            paragraph(key, Map.of());
            blocks.add(new Block.Listing(headers.stream().map(Phrases::code).toList()));
        }
    }

    private void heading(String id, String text) {
        blocks.add(new Block.Heading(2, id.replace(' ', '-').toLowerCase(Locale.ROOT), text));
    }

    private void paragraph(String key, Map<String, List<Inline>> arguments) {
        blocks.add(new Block.Paragraph(phrases.phrase(key, arguments)));
    }
}
