package io.github.relata.report.narrative;

import io.github.relata.report.figure.RegionMap;
import io.github.relata.report.run.CaseGroup;
import io.github.relata.report.run.PlannedAnalysis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The figures of regions over two moderators, with a panel for each value of a third. */
final class RegionMaps {
    private final Chapter chapter;
    private final Phrases phrases;
    private final PlannedAnalysis.Moderate moderate;
    private final TermLabels labels;
    private final ProbePoints points;

    RegionMaps(Chapter chapter, PlannedAnalysis.Moderate moderate, TermLabels labels, ProbePoints points) {
        this.chapter = chapter;
        this.phrases = chapter.phrases();
        this.moderate = moderate;
        this.labels = labels;
        this.points = points;
    }

    /** A figure for each column of the focal predictor and each two moderators; none of what is not available. */
    void write(CaseGroup group, List<TidyRows> grids) {
        Map<List<String>, List<TidyRows>> figures = new LinkedHashMap<>();
        for (TidyRows grid : grids) {
            int first = grid.rows().get(0);
            if (!grid.text(first, "significant").isEmpty()) {
                figures.computeIfAbsent(
                                Stream.of("focal", "moderator", "moderator2")
                                        .map(column -> grid.text(first, column))
                                        .toList(),
                                key -> new ArrayList<>())
                        .add(grid);
            }
        }
        figures.forEach((figure, panels) -> draw(group, figure, panels));
    }

    private void draw(CaseGroup group, List<String> figure, List<TidyRows> panels) {
        String across = chapter.plan().label(figure.get(1));
        String upright = chapter.plan().label(figure.get(2));
        Map<String, String> facts = Map.of(
                "focal",
                labels.of(figure.get(0)),
                "moderator",
                across,
                "moderator2",
                upright,
                "outcome",
                moderate.outcome().label());
        String title = chapter.titled(
                phrases.text("moderate.figure.map", facts),
                moderate.frame().by().orElse(""),
                group);
        String description = phrases.text("moderate.figure.map.description", facts);
        String name = chapter.figureName(moderate.frame(), group);
        RegionMap.Words words = new RegionMap.Words(
                title,
                description,
                across,
                upright,
                Map.of(
                        RegionMap.Sign.NEGATIVE, phrases.text("moderate.figure.negative"),
                        RegionMap.Sign.NONE, phrases.text("moderate.figure.none"),
                        RegionMap.Sign.POSITIVE, phrases.text("moderate.figure.positive")),
                phrases.text("moderate.figure.rug"));
        List<RegionMap.Grid> maps = panels.stream()
                .map(grid -> new RegionMap.Grid(points.plain(grid, grid.rows().get(0), 3), tiles(grid)))
                .toList();
        chapter.figure(
                name,
                title,
                description,
                RegionMap.draw(name, words, maps, chapter.plan().study().language()));
    }

    private static List<RegionMap.Tile> tiles(TidyRows grid) {
        return grid.rows().stream()
                .map(row -> new RegionMap.Tile(
                        grid.number(row, "moderator.value"),
                        grid.number(row, "moderator2.value"),
                        sign(grid.text(row, "significant")),
                        (long) grid.number(row, "n.obs")))
                .toList();
    }

    private static RegionMap.Sign sign(String significant) {
        return switch (significant) {
            case "negative" -> RegionMap.Sign.NEGATIVE;
            case "positive" -> RegionMap.Sign.POSITIVE;
            default -> RegionMap.Sign.NONE;
        };
    }
}
