package io.github.relata.report.narrative;

import io.github.relata.model.data.ScaleItems;
import io.github.relata.model.instrument.Bands;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.report.results.TableLayout;
import io.github.relata.report.run.LevelsRun;
import io.github.relata.scoring.SafetyCases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many people there are in each band of a score, and in each level of a score that is a category. */
final class LevelsChapter {
    private final Chapter chapter;
    private final Phrases phrases;
    private final TidyRows counts;
    private final String language;
    private final List<Block.Row> rows = new ArrayList<>();
    private final List<List<Inline>> remarks = new ArrayList<>();

    LevelsChapter(Chapter chapter) {
        this.chapter = chapter;
        this.phrases = chapter.phrases();
        this.counts = TidyRows.of(chapter.results(), TableLayout.FREQUENCIES, LevelsRun.MODEL, "");
        this.language = chapter.plan().study().language().getLanguage();
    }

    void write() {
        if (!counts.isEmpty()) {
            levels();
        }
        for (SafetyCases safety : chapter.plan().scored().safety()) {
            int people = safety.cases().size();
            if (people > 0) {
                chapter.caution(phrases.counted(
                        "levels.safety",
                        people,
                        Map.of(
                                "count", Phrases.count(people),
                                "scale", Phrases.words(safety.scale().label()),
                                "about", Phrases.words(safety.item().about().in(language)))));
            }
        }
    }

    private void levels() {
        for (ScaleItems scale : chapter.plan().scored().data().scales()) {
            scale.key().scores().forEach(score -> score(scale, score));
        }
        chapter.table(
                phrases.text("levels.title"),
                List.of(
                        chapter.header("column.level"),
                        chapter.header("levels.range"),
                        chapter.header("column.n"),
                        chapter.header("column.percent"),
                        chapter.header("column.percent-valid")),
                rows,
                List.of());
        if (!remarks.isEmpty()) {
            chapter.listing(remarks);
        }
    }

    private void score(ScaleItems scale, ScoreDefinition score) {
        Optional<String> name = score.categoryNameIn(scale.name());
        if (name.isEmpty()) {
            return;
        }
        String label = score.labelIn(scale.label());
        rows.add(Block.Row.section(Phrases.words(label)));
        TidyRows ofScore = counts.where("variable", name.get());
        int level = 0;
        for (int row : ofScore.rows()) {
            rows.add(Block.Row.of(List.of(
                    Phrases.words(ofScore.text(row, "level")),
                    range(score.band(), level++),
                    ofScore.show(row, "n", NumberStyle.COUNT),
                    ofScore.show(row, "percent", NumberStyle.PERCENT),
                    ofScore.show(row, "percent.valid", NumberStyle.PERCENT))));
        }
        score.band().ifPresent(bands -> remarks.add(basis(label, bands)));
        score.caution().ifPresent(caution -> remarks.add(remark("levels.caution", label, caution.in(language))));
    }

    private List<Inline> basis(String label, Bands bands) {
        return remark(
                bands.official() ? "levels.basis" : "levels.basis.unofficial",
                label,
                bands.basis().in(language));
    }

    private List<Inline> remark(String key, String label, String text) {
        return phrases.phrase(
                key, Map.of("score", List.of(new Inline.Strong(label)), "text", Phrases.words(sentence(text))));
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    /** From where to where a band goes; nothing for a category, and for the row of those without a score. */
    private List<Inline> range(Optional<Bands> bands, int index) {
        if (bands.isEmpty() || index >= bands.get().levels().size()) {
            return List.of();
        }
        List<Bands.Level> levels = bands.get().levels();
        List<Inline> range = new ArrayList<>();
        if (index > 0) {
            Bands.Level level = levels.get(index);
            range.addAll(bound(level.lowerBelongs() ? "levels.from" : "levels.above", level));
        }
        if (index > 0 && index + 1 < levels.size()) {
            range.addAll(phrases.phrase("levels.and"));
        }
        if (index + 1 < levels.size()) {
            Bands.Level next = levels.get(index + 1);
            range.addAll(bound(next.lowerBelongs() ? "levels.below" : "levels.up-to", next));
        }
        return range;
    }

    private List<Inline> bound(String key, Bands.Level level) {
        return phrases.phrase(
                key,
                Map.of(
                        "bound",
                        List.of(new Inline.Numeral(level.lower(), NumberStyle.DEGREES_OF_FREEDOM, Optional.empty()))));
    }
}
