package io.github.relata.report.narrative;

import io.github.relata.report.results.TableLayout;
import io.github.relata.report.run.CaseGroup;
import io.github.relata.report.run.PlannedAnalysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One {@code moderate}: its words, the tables of its model and slopes, and its figures. */
final class ModerateChapter {
    private final Chapter chapter;
    private final Phrases phrases;
    private final PlannedAnalysis.Moderate moderate;
    private final ProbePoints points;
    private final TermTable table;
    private final ModerateWords words;
    private final RegionWords regions;
    private final SlopesTable slopes;
    private final ModerationFigures figures;
    private final RegionMaps maps;

    ModerateChapter(Chapter chapter, PlannedAnalysis.Moderate moderate) {
        this.chapter = chapter;
        this.phrases = chapter.phrases();
        this.moderate = moderate;
        TermLabels labels = new TermLabels(chapter.plan(), phrases.text("regress.constant"));
        this.points = new ProbePoints(chapter);
        this.table = new TermTable(chapter, labels);
        this.words = new ModerateWords(chapter, moderate, labels, points);
        this.regions = new RegionWords(chapter, moderate, labels, points);
        this.slopes = new SlopesTable(chapter, moderate, labels, points);
        this.figures = new ModerationFigures(chapter, moderate, labels, points);
        this.maps = new RegionMaps(chapter, moderate, labels, points);
    }

    void write() {
        for (CaseGroup group : moderate.groups()) {
            if (isTold(group)) {
                write(group);
            }
        }
    }

    /** Whether there is a model to tell of; tells why if there is none. */
    boolean isTold(CaseGroup group) {
        if (group.isEmpty()) {
            chapter.empty(moderate.frame(), group);
            return false;
        }
        if (rows(TableLayout.MODERATION_TERMS, group).isEmpty()) {
            chapter.caution(phrases.phrase(
                    "regress.not-available",
                    Map.of("outcome", Phrases.words(moderate.outcome().label()))));
            return false;
        }
        return true;
    }

    /** Everything about the model of some cases. */
    void write(CaseGroup group) {
        chapter.paragraph(words.model(rows(TableLayout.MODERATION_FIT, group)));
        model(group);
        TidyRows effects = rows(TableLayout.MODERATION_SLOPES, group);
        if (!effects.isEmpty()) {
            chapter.paragraph(words.slopes(effects));
            slopes.slopes(group, effects);
            figures.lines(group);
        }
        TidyRows contrasts = rows(TableLayout.MODERATION_CONTRASTS, group);
        if (!contrasts.isEmpty()) {
            slopes.contrasts(group, contrasts);
        }
        TidyRows bounds = rows(TableLayout.JOHNSON_NEYMAN, group);
        if (!bounds.isEmpty()) {
            listed(regions.intro(), regions.regions(bounds));
            figures.regions(group, bounds);
        }
        List<TidyRows> grids = grids(rows(TableLayout.JOHNSON_NEYMAN_REGION, group));
        if (!grids.isEmpty()) {
            listed(regions.introOfTwo(), regions.regionsOfTwo(grids));
            maps.write(group, grids);
        }
        chapter.designLimit();
    }

    private TidyRows rows(TableLayout layout, CaseGroup group) {
        return SlopesTable.of(chapter, layout, moderate, group);
    }

    /** The grid of each region over two moderators. */
    private List<TidyRows> grids(TidyRows rows) {
        return rows.by(row -> List.of(
                rows.text(row, "focal"),
                rows.text(row, "moderator"),
                rows.text(row, "moderator2"),
                points.plain(rows, row, 3)));
    }

    private void model(CaseGroup group) {
        TidyRows terms = rows(TableLayout.MODERATION_TERMS, group);
        List<Block.Row> rows = new ArrayList<>();
        terms.rows().forEach(row -> rows.add(table.row(terms, row)));
        String title = phrases.text(
                "moderate.title", Map.of("outcome", moderate.outcome().label()));
        chapter.table(
                chapter.titled(title, moderate.frame().by().orElse(""), group),
                table.headers(),
                rows,
                table.note(
                        rows(TableLayout.MODERATION_FIT, group),
                        moderate.analysis().errors()));
    }

    /** An introduction with the one thing that it introduces, or with a list of several. */
    private void listed(List<Inline> intro, List<List<Inline>> told) {
        List<Inline> text = new ArrayList<>(intro);
        if (told.size() == 1) {
            text.addAll(told.get(0));
        }
        chapter.paragraph(text);
        if (told.size() > 1) {
            chapter.listing(told);
        }
    }
}
