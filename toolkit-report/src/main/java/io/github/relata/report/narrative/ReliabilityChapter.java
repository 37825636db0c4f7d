package io.github.relata.report.narrative;

import io.github.relata.model.finding.FindingText;
import io.github.relata.model.finding.Place;
import io.github.relata.report.results.TableLayout;
import io.github.relata.report.run.CaseGroup;
import io.github.relata.report.run.PlannedAnalysis;
import io.github.relata.scoring.quality.KeyingFindings;
import io.github.relata.scoring.quality.ScaleKeying;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One {@code reliability}: a table of coefficients and a paragraph; the items stand at the end of the report. */
final class ReliabilityChapter {
    private final Chapter chapter;
    private final Phrases phrases;
    private final PlannedAnalysis.Reliability reliability;

    ReliabilityChapter(Chapter chapter, PlannedAnalysis.Reliability reliability) {
        this.chapter = chapter;
        this.phrases = chapter.phrases();
        this.reliability = reliability;
    }

    void write() {
        groups();
        cautions();
    }

    /** What speaks against the key of a scale that the table has scores of. */
    private void cautions() {
        FindingText text = FindingText.in(chapter.plan().study().language());
        for (ScaleKeying keying : chapter.plan().keying()) {
            if (reliability.scores().stream()
                    .anyMatch(score -> score.scale().name().equals(keying.scale()))) {
                KeyingFindings.of(keying, new Place.Nowhere())
                        .ifPresent(finding -> chapter.caution(Phrases.words(text.line(finding))));
            }
        }
    }

    private void groups() {
        for (CaseGroup group : reliability.groups()) {
            if (group.isEmpty()) {
                chapter.empty(reliability.frame(), group);
                continue;
            }
            TidyRows figures = TidyRows.of(
                    chapter.results(),
                    TableLayout.RELIABILITY,
                    reliability.frame().name(),
                    group.level());
            if (!figures.isEmpty()) {
                words(figures);
                table(group, figures);
            }
        }
    }

    private void words(TidyRows figures) {
        TidyRows alphas = figures.where("coefficient", "alpha");
        Optional<Integer> lowest = extreme(alphas, 1);
        Optional<Integer> highest = extreme(alphas, -1);
        if (lowest.isEmpty() || highest.isEmpty()) {
            return;
        }
        Map<String, List<Inline>> facts = new HashMap<>();
        facts.put("table", Phrases.count(chapter.nextTable()));
        facts.put("lowest", alphas.show(lowest.get(), "estimate", NumberStyle.CORRELATION));
        facts.put("lowest.scale", label(alphas, lowest.get()));
        facts.put("highest", alphas.show(highest.get(), "estimate", NumberStyle.CORRELATION));
        facts.put("highest.scale", label(alphas, highest.get()));
        boolean single = lowest.get().equals(highest.get());
        chapter.paragraph(phrases.phrase(single ? "reliability.one" : "reliability.range", facts));
    }

    /** The row with the smallest estimate, or with direction -1 the largest; none where no alpha is available. */
    private static Optional<Integer> extreme(TidyRows alphas, int direction) {
        return alphas.rows().stream()
                .filter(row -> !Double.isNaN(alphas.number(row, "estimate")))
                .min((a, b) -> direction * Double.compare(alphas.number(a, "estimate"), alphas.number(b, "estimate")));
    }

    private void table(CaseGroup group, TidyRows figures) {
        List<Block.Row> rows = new ArrayList<>();
        boolean spearmanBrown = false;
        for (int alpha : figures.where("coefficient", "alpha").rows()) {
            TidyRows ofScale = figures.where("scale", figures.text(alpha, "scale"));
            Optional<Integer> stepped =
                    ofScale.where("coefficient", "spearman.brown").first();
            spearmanBrown |= stepped.isPresent();
            rows.add(Block.Row.of(List.of(
                    label(figures, alpha),
                    figures.show(alpha, "n.items", NumberStyle.COUNT),
                    figures.show(alpha, "n.obs", NumberStyle.COUNT),
                    figures.show(alpha, "estimate", NumberStyle.CORRELATION),
                    interval(figures, alpha),
                    omega(ofScale, stepped),
                    one(ofScale, "alpha.standardized"),
                    one(ofScale, "mean.inter.item.r"))));
        }
        List<Inline> note = new ArrayList<>(phrases.phrase("reliability.note", Map.of("level", chapter.level())));
        if (spearmanBrown) {
            note.addAll(phrases.phrase("reliability.note.spearman-brown"));
        }
        chapter.table(
                chapter.titled(
                        phrases.text("reliability.title"),
                        reliability.frame().by().orElse(""),
                        group),
                List.of(
                        chapter.header("column.scale"),
                        chapter.header("column.items"),
                        chapter.header("column.n"),
                        chapter.header("column.alpha"),
                        chapter.header("column.interval"),
                        chapter.header("column.omega"),
                        chapter.header("column.alpha-standardized"),
                        chapter.header("column.mean-r")),
                rows,
                note);
    }

    private static List<Inline> interval(TidyRows figures, int row) {
        if (Double.isNaN(figures.number(row, "conf.low"))) {
            return figures.show(row, "conf.low", NumberStyle.CORRELATION);
        }
        List<Inline> interval = new ArrayList<>(Phrases.words("["));
        interval.addAll(figures.show(row, "conf.low", NumberStyle.CORRELATION));
        interval.addAll(Phrases.words(", "));
        interval.addAll(figures.show(row, "conf.high", NumberStyle.CORRELATION));
        interval.addAll(Phrases.words("]"));
        return interval;
    }

    private static List<Inline> omega(TidyRows ofScale, Optional<Integer> spearmanBrown) {
        if (spearmanBrown.isEmpty()) {
            return one(ofScale, "omega.total");
        }
        List<Inline> marked = new ArrayList<>(ofScale.show(spearmanBrown.get(), "estimate", NumberStyle.CORRELATION));
        marked.add(new Inline.Superscript("a"));
        return marked;
    }

    private static List<Inline> one(TidyRows ofScale, String coefficient) {
        TidyRows rows = ofScale.where("coefficient", coefficient);
        return rows.first()
                .map(row -> rows.show(row, "estimate", NumberStyle.CORRELATION))
                .orElse(List.of());
    }

    private List<Inline> label(TidyRows figures, int row) {
        return Phrases.words(chapter.plan().label(figures.text(row, "scale")));
    }
}
