package io.github.relata.report.narrative;

import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.study.Analysis;
import io.github.relata.report.figure.CorrelationHeatMap;
import io.github.relata.report.results.TableLayout;
import io.github.relata.report.run.CaseGroup;
import io.github.relata.report.run.PlannedAnalysis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One {@code correlate}: the APA table with M, SD and alpha, a paragraph, and the heat map. */
final class CorrelateChapter {
    private final Chapter chapter;
    private final Phrases phrases;
    private final PlannedAnalysis.Correlate correlate;
    private final String method;

    CorrelateChapter(Chapter chapter, PlannedAnalysis.Correlate correlate) {
        this.chapter = chapter;
        this.phrases = chapter.phrases();
        this.correlate = correlate;
        this.method = correlate.analysis().method().name().toLowerCase(Locale.ROOT);
    }

    void write() {
        for (CaseGroup group : correlate.groups()) {
            if (group.isEmpty()) {
                chapter.empty(correlate.frame(), group);
                continue;
            }
            TidyRows pairs = TidyRows.of(
                    chapter.results(),
                    TableLayout.CORRELATIONS,
                    correlate.frame().name(),
                    group.level());
            words(pairs);
            table(group, pairs);
            figure(group, pairs);
        }
    }

    private List<NumberColumn> columns() {
        return correlate.columns();
    }

    private Optional<Integer> row(TidyRows pairs, int first, int second) {
        return pairs.where("parameter1", columns().get(first).name())
                .where("parameter2", columns().get(second).name())
                .first();
    }

    private boolean isPartWhole(int first, int second) {
        return correlate.partWhole().contains(new PlannedAnalysis.Pair(first, second));
    }

    /** How many pairs are significant, and the strongest of those that were tested. */
    private void words(TidyRows pairs) {
        List<Integer> tested = pairs.rows().stream()
                .filter(row -> !Double.isNaN(pairs.number(row, "p.adjusted")))
                .toList();
        if (tested.isEmpty()) {
            return;
        }
        long significant = tested.stream()
                .filter(row -> pairs.number(row, "p.adjusted") < Stars.LEVEL)
                .count();
        int strongest = tested.stream()
                .max((a, b) ->
                        Double.compare(Math.abs(pairs.number(a, "estimate")), Math.abs(pairs.number(b, "estimate"))))
                .orElseThrow();
        Map<String, List<Inline>> facts = new HashMap<>();
        facts.put("table", Phrases.count(chapter.nextTable()));
        facts.put("tested", Phrases.count(tested.size()));
        facts.put("significant", Phrases.count(significant));
        facts.put("adjusted", phrases.phrase("correlate.adjusted." + adjustment()));
        facts.put("first", Phrases.words(chapter.plan().label(pairs.text(strongest, "parameter1"))));
        facts.put("second", Phrases.words(chapter.plan().label(pairs.text(strongest, "parameter2"))));
        facts.put("statistic", statistic(pairs, strongest));
        chapter.paragraph(phrases.phrase(tested.size() == 1 ? "correlate.text.one" : "correlate.text", facts));
    }

    private List<Inline> statistic(TidyRows pairs, int row) {
        Map<String, List<Inline>> facts = new HashMap<>();
        facts.put("estimate", pairs.show(row, "estimate", NumberStyle.CORRELATION));
        facts.put("df", pairs.show(row, "df", NumberStyle.DEGREES_OF_FREEDOM));
        facts.put("low", pairs.show(row, "conf.low", NumberStyle.CORRELATION));
        facts.put("high", pairs.show(row, "conf.high", NumberStyle.CORRELATION));
        facts.put("level", chapter.level());
        facts.put("p", pairs.show(row, "p.adjusted", NumberStyle.P_RELATION));
        boolean interval = !Double.isNaN(pairs.number(row, "conf.low"));
        return phrases.phrase("correlate.statistic." + method + (interval ? "" : ".without-interval"), facts);
    }

    private void table(CaseGroup group, TidyRows pairs) {
        List<List<Inline>> header = new ArrayList<>();
        header.add(chapter.header("column.variable"));
        header.add(chapter.header("column.n"));
        header.add(chapter.header("column.mean"));
        header.add(chapter.header("column.sd"));
        for (int column = 0; column < columns().size(); column++) {
            header.add(Phrases.words(Integer.toString(column + 1)));
        }
        List<Block.Row> rows = new ArrayList<>();
        for (int row = 0; row < columns().size(); row++) {
            rows.add(Block.Row.of(cells(group, pairs, row)));
        }
        chapter.table(
                chapter.titled(
                        phrases.text("correlate.title." + method),
                        correlate.frame().by().orElse(""),
                        group),
                header,
                rows,
                note(pairs));
    }

    private List<List<Inline>> cells(CaseGroup group, TidyRows pairs, int row) {
        NumberColumn column = columns().get(row);
        List<List<Inline>> cells = new ArrayList<>();
        cells.add(Phrases.words((row + 1) + ". " + column.label()));
        TidyRows described = TidyRows.of(
                        chapter.results(),
                        TableLayout.DESCRIPTIVES,
                        correlate.sources().get(row).descriptives(),
                        group.level())
                .where("variable", column.name());
        int place = described.first().orElseThrow();
        cells.add(described.show(place, "n", NumberStyle.COUNT));
        cells.add(described.show(place, "mean", NumberStyle.GENERAL));
        cells.add(described.show(place, "sd", NumberStyle.GENERAL));
        for (int earlier = 0; earlier < row; earlier++) {
            cells.add(coefficient(pairs, earlier, row));
        }
        cells.add(alpha(group, row));
        while (cells.size() < 4 + columns().size()) {
            cells.add(List.of());
        }
        return cells;
    }

    private List<Inline> coefficient(TidyRows pairs, int first, int second) {
        int row = row(pairs, first, second).orElseThrow();
        List<Inline> cell = new ArrayList<>(pairs.show(row, "estimate", NumberStyle.CORRELATION));
        String mark = isPartWhole(first, second) ? "a" : Stars.of(pairs.number(row, "p.adjusted"));
        if (!mark.isEmpty()) {
            cell.add(new Inline.Superscript(mark));
        }
        return cell;
    }

    /** Alpha in parentheses on the diagonal, a dash for what is no score. */
    private List<Inline> alpha(CaseGroup group, int column) {
        Optional<String> model = correlate.sources().get(column).reliability();
        if (model.isEmpty()) {
            return Phrases.words("—");
        }
        TidyRows alphas = TidyRows.of(chapter.results(), TableLayout.RELIABILITY, model.get(), group.level())
                .where("coefficient", "alpha")
                .where("scale", columns().get(column).name());
        List<Inline> cell = new ArrayList<>(Phrases.words("("));
        cell.addAll(alphas.show(alphas.first().orElseThrow(), "estimate", NumberStyle.CORRELATION));
        cell.addAll(Phrases.words(")"));
        return cell;
    }

    private List<Inline> note(TidyRows pairs) {
        Map<String, List<Inline>> facts = new HashMap<>();
        facts.put("n", cases(pairs));
        List<Inline> note = new ArrayList<>(phrases.phrase("correlate.note." + method, facts));
        note.addAll(phrases.phrase(
                "correlate.note.missing."
                        + correlate.analysis().missing().name().toLowerCase(Locale.ROOT),
                facts));
        if (correlate.sources().stream().anyMatch(source -> source.reliability().isPresent())) {
            note.addAll(phrases.phrase("correlate.note.alpha"));
        }
        if (!correlate.partWhole().isEmpty()) {
            note.addAll(phrases.phrase("correlate.note.part-whole"));
        }
        note.addAll(phrases.phrase("correlate.note.adjusted." + adjustment()));
        note.addAll(phrases.phrase("stars"));
        return note;
    }

    /** The number of cases of the pairs: one number, or from the fewest to the most. */
    private List<Inline> cases(TidyRows pairs) {
        int fewest = pairs.rows().stream()
                .min((a, b) -> Double.compare(pairs.number(a, "n.obs"), pairs.number(b, "n.obs")))
                .orElseThrow();
        int most = pairs.rows().stream()
                .max((a, b) -> Double.compare(pairs.number(a, "n.obs"), pairs.number(b, "n.obs")))
                .orElseThrow();
        List<Inline> cases = new ArrayList<>(pairs.show(fewest, "n.obs", NumberStyle.COUNT));
        if (pairs.number(fewest, "n.obs") < pairs.number(most, "n.obs")) {
            cases.addAll(Phrases.words("–"));
            cases.addAll(pairs.show(most, "n.obs", NumberStyle.COUNT));
        }
        return cases;
    }

    private void figure(CaseGroup group, TidyRows pairs) {
        List<CorrelationHeatMap.Pair> tiles = new ArrayList<>();
        for (int first = 0; first < columns().size(); first++) {
            for (int second = first + 1; second < columns().size(); second++) {
                double estimate = pairs.number(row(pairs, first, second).orElseThrow(), "estimate");
                tiles.add(new CorrelationHeatMap.Pair(second, first, estimate, isPartWhole(first, second)));
            }
        }
        if (tiles.stream().allMatch(tile -> Double.isNaN(tile.correlation()))) {
            return;
        }
        String title = chapter.titled(
                phrases.text("correlate.figure"), correlate.frame().by().orElse(""), group);
        String description = phrases.text(
                "correlate.figure.description",
                Map.of("count", Integer.toString(columns().size())));
        String name = chapter.figureName(correlate.frame(), group);
        String svg = CorrelationHeatMap.draw(
                name,
                new CorrelationHeatMap.Words(
                        title,
                        description,
                        phrases.text("figure.scale." + method),
                        phrases.text("figure.not-available"),
                        phrases.text("figure.part-whole")),
                columns().stream().map(NumberColumn::label).toList(),
                tiles,
                chapter.plan().study().language());
        chapter.figure(name, title, description, svg);
    }

    private String adjustment() {
        Analysis.Correlate.Adjustment adjustment = correlate.analysis().adjustment();
        return adjustment.name().toLowerCase(Locale.ROOT);
    }
}
