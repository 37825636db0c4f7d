package io.github.relata.report.narrative;

import io.github.relata.model.study.Probing;
import io.github.relata.report.run.PlannedAnalysis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Regions of significance in sentences: bounds within the data alone, each with the share of the cases. */
final class RegionWords {
    private static final double ALL = 100;

    private final Chapter chapter;
    private final Phrases phrases;
    private final PlannedAnalysis.Moderate moderate;
    private final TermLabels labels;
    private final ProbePoints points;

    RegionWords(Chapter chapter, PlannedAnalysis.Moderate moderate, TermLabels labels, ProbePoints points) {
        this.chapter = chapter;
        this.phrases = chapter.phrases();
        this.moderate = moderate;
        this.labels = labels;
        this.points = points;
    }

    /** What the bounds mean, before the regions are told. */
    List<Inline> intro() {
        boolean together = moderate.analysis().probing().bounds() == Probing.Bounds.SIMULTANEOUS;
        Map<String, List<Inline>> facts = Map.of("alpha", alpha());
        return phrases.phrase(together ? "moderate.regions.simultaneous" : "moderate.regions.pointwise", facts);
    }

    /** One point for each region. */
    List<List<Inline>> regions(TidyRows bounds) {
        Map<String, List<Integer>> regions = new LinkedHashMap<>();
        for (int row : bounds.rows()) {
            String region = bounds.text(row, "focal") + "|" + bounds.text(row, "moderator") + "|"
                    + points.plain(bounds, row, 2) + "|"
                    + (bounds.has("moderator2.value") ? bounds.number(row, "moderator2.value") : 0)
                    + "|" + (bounds.has("moderator3.value") ? bounds.number(row, "moderator3.value") : 0);
            regions.computeIfAbsent(region, key -> new ArrayList<>()).add(row);
        }
        return regions.values().stream().map(rows -> region(bounds, rows)).toList();
    }

    private List<Inline> region(TidyRows bounds, List<Integer> rows) {
        int first = rows.get(0);
        Map<String, List<Inline>> facts = new HashMap<>();
        facts.put("focal", Phrases.words(labels.of(bounds.text(first, "focal"))));
        facts.put("moderator", Phrases.words(chapter.plan().label(bounds.text(first, "moderator"))));
        facts.put("min", bounds.show(first, "observed.min", NumberStyle.GENERAL));
        facts.put("max", bounds.show(first, "observed.max", NumberStyle.GENERAL));
        facts.put("percent", bounds.show(first, "percent.significant", NumberStyle.PERCENT));
        List<Inline> text = new ArrayList<>(at(points.others(bounds, first)));
        List<Integer> within =
                rows.stream().filter(row -> isWithin(bounds, row)).toList();
        for (int i = 0; i < within.size(); i++) {
            int row = within.get(i);
            facts.put("bound" + (i + 1), bounds.show(row, "bound", NumberStyle.GENERAL));
            facts.put("below" + (i + 1), bounds.show(row, "percent.below", NumberStyle.PERCENT));
            facts.put("above" + (i + 1), bounds.show(row, "percent.above", NumberStyle.PERCENT));
        }
        text.addAll(phrases.phrase("moderate.region." + kind(bounds, first, within), facts));
        return text;
    }

    /** What the regions over two moderators mean, before they are told. */
    List<Inline> introOfTwo() {
        return phrases.phrase("moderate.regions.two", Map.of("alpha", alpha()));
    }

    /** One point for each region over two moderators: the share of the cases in it. */
    List<List<Inline>> regionsOfTwo(List<TidyRows> grids) {
        return grids.stream().map(this::regionOfTwo).toList();
    }

    private List<Inline> regionOfTwo(TidyRows grid) {
        int first = grid.rows().get(0);
        Map<String, List<Inline>> facts = new HashMap<>();
        facts.put("focal", Phrases.words(labels.of(grid.text(first, "focal"))));
        facts.put("moderator", Phrases.words(chapter.plan().label(grid.text(first, "moderator"))));
        facts.put("moderator2", Phrases.words(chapter.plan().label(grid.text(first, "moderator2"))));
        facts.put("percent", grid.show(first, "percent.significant", NumberStyle.PERCENT));
        List<Inline> text = new ArrayList<>(at(points.others(grid, first)));
        boolean isTested = !Double.isNaN(grid.number(first, "percent.significant"));
        text.addAll(phrases.phrase("moderate.region.two" + (isTested ? "" : ".not-available"), facts));
        return text;
    }

    private List<Inline> at(List<Inline> others) {
        return others.isEmpty() ? List.of() : phrases.phrase("moderate.region.at", Map.of("at", others));
    }

    private static String kind(TidyRows bounds, int first, List<Integer> within) {
        if (Double.isNaN(bounds.number(first, "observed.min"))) {
            return "not-available";
        }
        if (within.isEmpty()) {
            return bounds.number(first, "percent.significant") == ALL ? "always" : "never";
        }
        boolean below = bounds.text(within.get(0), "significant").equals("below");
        if (within.size() == 1) {
            return below ? "below" : "above";
        }
        return below ? "outside" : "between";
    }

    /** Whether the bound of a row lies within the observed range. */
    static boolean isWithin(TidyRows bounds, int row) {
        double bound = bounds.number(row, "bound");
        return bound >= bounds.number(row, "observed.min") && bound <= bounds.number(row, "observed.max");
    }

    private List<Inline> alpha() {
        double alpha = 1 - chapter.plan().study().confidence();
        return List.of(new Inline.Numeral(alpha, NumberStyle.CORRELATION, Optional.empty()));
    }
}
