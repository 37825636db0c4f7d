package io.github.relata.report.narrative;

import io.github.relata.report.results.TableLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What is missing: of scores and items, what is missing together, and whether completely at random. */
final class MissingChapter {
    private static final int ITEMS_SHOWN = 12;
    private static final int PATTERNS_SHOWN = 10;
    private static final double SIGNIFICANT = 0.05;
    private static final List<String> KINDS = List.of("skipped", "coded", "invalid", "not.shown");

    private final Chapter chapter;
    private final Phrases phrases;
    private final TidyRows scores;
    private final TidyRows items;
    private final TidyRows patterns;
    private final TidyRows test;

    MissingChapter(Chapter chapter) {
        this.chapter = chapter;
        this.phrases = chapter.phrases();
        this.scores = TidyRows.of(chapter.results(), TableLayout.MISSING_SCORES);
        this.items = TidyRows.of(chapter.results(), TableLayout.MISSING_ITEMS);
        this.patterns = TidyRows.of(chapter.results(), TableLayout.MISSING_PATTERNS);
        this.test = TidyRows.of(chapter.results(), TableLayout.MISSING_MCAR);
    }

    /** Writes nothing where nothing is missing. */
    void write() {
        if (scores.isEmpty() && items.isEmpty() && patterns.isEmpty()) {
            return;
        }
        chapter.heading(2, "missing", phrases.text("missing.heading"));
        if (!scores.isEmpty()) {
            scoreTable();
        }
        if (!items.isEmpty()) {
            itemTable();
        }
        if (!patterns.isEmpty()) {
            patternTable();
        }
        test.first().ifPresent(this::test);
    }

    private void scoreTable() {
        List<List<Inline>> header = new ArrayList<>(List.of(chapter.header("scores.score")));
        List<String> fates = List.of("complete", "prorated", "withheld");
        for (String fate : fates) {
            header.add(chapter.header("missing.scores." + fate));
            header.add(chapter.header("column.percent"));
        }
        List<Block.Row> rows = new ArrayList<>();
        for (int row : scores.rows()) {
            List<List<Inline>> cells =
                    new ArrayList<>(List.of(Phrases.words(chapter.plan().label(scores.text(row, "score")))));
            for (String fate : fates) {
                cells.add(scores.show(row, "n." + fate, NumberStyle.COUNT));
                cells.add(scores.show(row, "percent." + fate, NumberStyle.PERCENT));
            }
            rows.add(Block.Row.of(cells));
        }
        chapter.table(phrases.text("missing.scores.title"), header, rows, phrases.phrase("missing.scores.note"));
    }

    /** The items of which most answers are missing, with the kinds of missing that there are. */
    private void itemTable() {
        List<Integer> lacking = items.rows().stream()
                .filter(row -> items.number(row, "n.missing") > 0)
                .sorted(Comparator.comparingDouble(row -> -items.number(row, "n.missing")))
                .toList();
        int most = lacking.get(0);
        chapter.paragraph(phrases.phrase(
                "missing.items.text",
                Map.of(
                        "missing", Phrases.count(lacking.size()),
                        "items", Phrases.count(itemCount()),
                        "percent", items.show(most, "percent", NumberStyle.PERCENT),
                        "item", Phrases.words(items.text(most, "item")),
                        "table", Phrases.count(chapter.nextTable()))));
        List<String> kinds = KINDS.stream()
                .filter(kind -> lacking.stream().anyMatch(row -> items.number(row, "n." + kind) > 0))
                .toList();
        List<List<Inline>> header = new ArrayList<>(List.of(
                chapter.header("column.item"),
                chapter.header("missing.items.missing"),
                chapter.header("column.percent")));
        kinds.forEach(kind -> header.add(chapter.header("missing.items." + kind.replace('.', '-'))));
        List<Block.Row> rows = new ArrayList<>();
        for (int row : lacking.subList(0, Math.min(ITEMS_SHOWN, lacking.size()))) {
            List<List<Inline>> cells = new ArrayList<>(List.of(
                    Phrases.words(items.text(row, "item")),
                    items.show(row, "n.missing", NumberStyle.COUNT),
                    items.show(row, "percent", NumberStyle.PERCENT)));
            kinds.forEach(kind -> cells.add(items.show(row, "n." + kind, NumberStyle.COUNT)));
            rows.add(Block.Row.of(cells));
        }
        List<String> remarks = new ArrayList<>();
        if (lacking.size() > ITEMS_SHOWN) {
            remarks.add("missing.items.most");
        }
        kinds.forEach(kind -> remarks.add("missing.items.note." + kind.replace('.', '-')));
        List<Inline> note = new ArrayList<>();
        for (String remark : remarks) {
            note.addAll(note.isEmpty() ? List.of() : Phrases.words(" "));
            note.addAll(phrases.phrase(remark));
        }
        chapter.table(phrases.text("missing.items.title"), header, rows, note);
    }

    private int itemCount() {
        return chapter.plan().scored().data().scales().stream()
                .mapToInt(scale -> scale.items().size())
                .sum();
    }

    private void patternTable() {
        Map<String, List<Inline>> table = Map.of("table", Phrases.count(chapter.nextTable()));
        chapter.paragraph(patterns.where("n.missing", 0)
                .first()
                .map(row -> phrases.phrase(
                        "missing.patterns.complete",
                        Map.of(
                                "percent", patterns.show(row, "percent", NumberStyle.PERCENT),
                                "n", patterns.show(row, "n", NumberStyle.COUNT),
                                "table", Phrases.count(chapter.nextTable()))))
                .orElseGet(() -> phrases.phrase("missing.patterns.none-complete", table)));
        chapter.table(
                phrases.text("missing.patterns.title"),
                List.of(
                        chapter.header("missing.patterns.missing"),
                        chapter.header("missing.patterns.cases"),
                        chapter.header("column.percent")),
                patterns.rows().stream()
                        .limit(PATTERNS_SHOWN)
                        .map(row -> Block.Row.of(List.of(
                                pattern(row),
                                patterns.show(row, "n", NumberStyle.COUNT),
                                patterns.show(row, "percent", NumberStyle.PERCENT))))
                        .toList(),
                phrases.phrase("missing.patterns.note"));
    }

    private List<Inline> pattern(int row) {
        return patterns.number(row, "n.missing") == 0
                ? phrases.phrase("missing.patterns.nothing")
                : Phrases.words(labels(patterns.text(row, "missing")));
    }

    private String labels(String names) {
        return String.join(
                "; ",
                Arrays.stream(names.split(", ")).map(chapter.plan()::label).toList());
    }

    private void test(int row) {
        double p = test.number(row, "p.value");
        if (Double.isNaN(p)) {
            chapter.paragraph(phrases.phrase("missing.test.not-available"));
            return;
        }
        List<Inline> statistic = phrases.phrase(
                "missing.test.statistic",
                Map.of(
                        "df", test.show(row, "df", NumberStyle.DEGREES_OF_FREEDOM),
                        "n", test.show(row, "n.obs", NumberStyle.COUNT),
                        "statistic", test.show(row, "statistic", NumberStyle.GENERAL),
                        "p", test.show(row, "p.value", NumberStyle.P_RELATION)));
        List<Inline> text = new ArrayList<>(phrases.phrase(
                "missing.test",
                Map.of("variables", Phrases.words(labels(test.text(row, "variables"))), "statistic", statistic)));
        text.addAll(phrases.phrase(p < SIGNIFICANT ? "missing.test.significant" : "missing.test.not-significant"));
        chapter.paragraph(text);
    }
}
