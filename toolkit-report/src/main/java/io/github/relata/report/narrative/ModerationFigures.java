package io.github.relata.report.narrative;

import io.github.relata.report.figure.JohnsonNeymanPlot;
import io.github.relata.report.figure.PlotPoint;
import io.github.relata.report.figure.SimpleSlopesPlot;
import io.github.relata.report.results.TableLayout;
import io.github.relata.report.run.CaseGroup;
import io.github.relata.report.run.PlannedAnalysis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figures of a moderation: the lines that the model predicts, and the regions of significance. */
final class ModerationFigures {
    private final Chapter chapter;
    private final Phrases phrases;
    private final PlannedAnalysis.Moderate moderate;
    private final TermLabels labels;
    private final ProbePoints points;
    private final Locale locale;

    ModerationFigures(Chapter chapter, PlannedAnalysis.Moderate moderate, TermLabels labels, ProbePoints points) {
        this.chapter = chapter;
        this.phrases = chapter.phrases();
        this.moderate = moderate;
        this.labels = labels;
        this.points = points;
        this.locale = chapter.plan().study().language();
    }

    /** The predicted outcome along the focal predictor; nothing where there is no prediction. */
    void lines(CaseGroup group) {
        TidyRows rows = SlopesTable.of(chapter, TableLayout.MODERATION_LINES, moderate, group);
        if (rows.isEmpty()) {
            return;
        }
        List<String> levels = rows.has("focal.level")
                ? rows.rows().stream()
                        .map(row -> rows.text(row, "focal.level"))
                        .filter(level -> !level.isEmpty())
                        .distinct()
                        .toList()
                : List.of();
        Map<String, Map<String, List<PlotPoint>>> panels = new LinkedHashMap<>();
        for (int row : rows.rows()) {
            double x =
                    levels.isEmpty() ? rows.number(row, "focal.value") : levels.indexOf(rows.text(row, "focal.level"));
            panels.computeIfAbsent(points.plain(rows, row, 2), key -> new LinkedHashMap<>())
                    .computeIfAbsent(lineLabel(rows, row), key -> new ArrayList<>())
                    .add(point(rows, row, x));
        }
        List<SimpleSlopesPlot.Lines> drawn = new ArrayList<>();
        panels.forEach((title, lines) -> drawn.add(new SimpleSlopesPlot.Lines(
                title,
                lines.entrySet().stream()
                        .map(line -> new SimpleSlopesPlot.Line(line.getKey(), line.getValue()))
                        .toList())));
        String focal = chapter.plan().label(moderate.analysis().focal());
        Map<String, String> facts =
                Map.of("focal", focal, "outcome", moderate.outcome().label());
        String title = titled(phrases.text("moderate.figure.lines", facts), group);
        String description = phrases.text("moderate.figure.lines.description", facts);
        String name = chapter.figureName(moderate.frame(), group);
        SimpleSlopesPlot.Words words = new SimpleSlopesPlot.Words(
                title, description, focal, moderate.outcome().label(), levels);
        chapter.figure(name, title, description, SimpleSlopesPlot.draw(name, words, drawn, locale));
    }

    private String lineLabel(TidyRows rows, int row) {
        if (!rows.has("moderator") || rows.text(row, "moderator").isEmpty()) {
            return moderate.outcome().label();
        }
        return chapter.plan().label(rows.text(row, "moderator")) + ": " + points.label(rows.text(row, "label"));
    }

    private static PlotPoint point(TidyRows rows, int row, double x) {
        return new PlotPoint(
                x, rows.number(row, "estimate"), rows.number(row, "conf.low"), rows.number(row, "conf.high"));
    }

    /** The regions over each moderator: one figure for each column of the focal predictor and each moderator. */
    void regions(CaseGroup group, TidyRows bounds) {
        TidyRows curve = SlopesTable.of(chapter, TableLayout.JOHNSON_NEYMAN_CURVE, moderate, group);
        Map<List<String>, Map<String, List<Integer>>> figures = new LinkedHashMap<>();
        for (int row : curve.rows()) {
            figures.computeIfAbsent(
                            List.of(curve.text(row, "focal"), curve.text(row, "moderator")),
                            key -> new LinkedHashMap<>())
                    .computeIfAbsent(points.plain(curve, row, 2), key -> new ArrayList<>())
                    .add(row);
        }
        figures.forEach((figure, panels) -> {
            TidyRows own = bounds.where("focal", figure.get(0)).where("moderator", figure.get(1));
            List<JohnsonNeymanPlot.Curve> curves = new ArrayList<>();
            panels.forEach((title, rows) -> curves.add(curve(title, curve, rows, own)));
            draw(group, labels.of(figure.get(0)), chapter.plan().label(figure.get(1)), curves);
        });
    }

    private void draw(CaseGroup group, String focal, String moderator, List<JohnsonNeymanPlot.Curve> curves) {
        Map<String, String> facts = Map.of(
                "focal",
                focal,
                "moderator",
                moderator,
                "outcome",
                moderate.outcome().label());
        String title = titled(phrases.text("moderate.figure.region", facts), group);
        String description = phrases.text("moderate.figure.region.description", facts);
        String name = chapter.figureName(moderate.frame(), group);
        JohnsonNeymanPlot.Words words = new JohnsonNeymanPlot.Words(
                title,
                description,
                moderator,
                phrases.text("moderate.figure.slope", facts),
                phrases.text("moderate.figure.significant"),
                phrases.text("moderate.figure.rug"));
        chapter.figure(name, title, description, JohnsonNeymanPlot.draw(name, words, curves, locale));
    }

    private JohnsonNeymanPlot.Curve curve(String title, TidyRows curve, List<Integer> rows, TidyRows bounds) {
        List<Integer> own = bounds.rows().stream()
                .filter(row -> points.plain(bounds, row, 2).equals(title))
                .toList();
        List<PlotPoint> line = rows.stream()
                .map(row -> point(curve, row, curve.number(row, "moderator.value")))
                .toList();
        List<JohnsonNeymanPlot.Cases> rug = rows.stream()
                .map(row -> new JohnsonNeymanPlot.Cases(
                        curve.number(row, "moderator.value"), (long) curve.number(row, "n.obs")))
                .toList();
        return new JohnsonNeymanPlot.Curve(
                title,
                line,
                spans(bounds, own),
                own.stream()
                        .filter(row -> RegionWords.isWithin(bounds, row))
                        .map(row -> bounds.number(row, "bound"))
                        .toList(),
                rug);
    }

    /** The stretches of the observed range in which the effect is significant: bound by bound from below. */
    private static List<JohnsonNeymanPlot.Span> spans(TidyRows bounds, List<Integer> rows) {
        List<JohnsonNeymanPlot.Span> spans = new ArrayList<>();
        double max = bounds.number(rows.get(0), "observed.max");
        double from = bounds.number(rows.get(0), "observed.min");
        boolean significant = List.of("below", "always").contains(bounds.text(rows.get(0), "significant"));
        for (int row : rows) {
            double bound = Math.min(max, bounds.number(row, "bound"));
            if (bound > from) {
                if (significant) {
                    spans.add(new JohnsonNeymanPlot.Span(from, bound));
                }
                from = bound;
            }
            significant ^= !Double.isNaN(bound);
        }
        if (significant && max > from) {
            spans.add(new JohnsonNeymanPlot.Span(from, max));
        }
        return spans;
    }

    private String titled(String title, CaseGroup group) {
        return chapter.titled(title, moderate.frame().by().orElse(""), group);
    }
}
