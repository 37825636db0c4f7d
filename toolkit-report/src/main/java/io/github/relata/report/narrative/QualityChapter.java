package io.github.relata.report.narrative;

import io.github.relata.scoring.quality.careless.CarelessAnswers;
import io.github.relata.scoring.quality.careless.CarelessIndex;
import io.github.relata.scoring.quality.careless.IndexValues;
import io.github.relata.scoring.quality.careless.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the answers look like: how many each index flags, from where on, and what they say together. */
final class QualityChapter {
    private final Chapter chapter;
    private final Phrases phrases;

    QualityChapter(Chapter chapter) {
        this.chapter = chapter;
        this.phrases = chapter.phrases();
    }

    void write() {
        chapter.plan().careless().ifPresent(this::write);
    }

    private void write(CarelessAnswers answers) {
        chapter.heading(2, "quality", phrases.text("quality.heading"));
        chapter.paragraph(phrases.phrase(
                "quality.text",
                Map.of(
                        "items", Phrases.count(answers.items()),
                        "cases", Phrases.count(answers.cases()),
                        "careless", Phrases.count(count(answers, Verdict.CARELESS)),
                        "doubtful", Phrases.count(count(answers, Verdict.DOUBTFUL)))));
        chapter.table(
                phrases.text("quality.title"),
                List.of(
                        chapter.header("quality.index"),
                        chapter.header("quality.cut-off"),
                        chapter.header("quality.flagged")),
                answers.indices().stream().map(this::row).toList(),
                phrases.phrase("quality.note"));
    }

    private static long count(CarelessAnswers answers, Verdict verdict) {
        return IntStream.range(0, answers.cases())
                .filter(row -> answers.verdict(row) == verdict)
                .count();
    }

    private Block.Row row(IndexValues values) {
        List<Inline> name = phrases.phrase("quality." + values.index().key());
        return values.gap()
                .map(gap -> Block.Row.of(List.of(name, phrases.phrase("quality.gap." + gap.key()), List.of())))
                .orElseGet(() -> Block.Row.of(List.of(name, cutOff(values), Phrases.count(values.flaggedCount()))));
    }

    /** From where on it flags, as people say it: less than two seconds for an item, a consistency of so much or less. */
    private List<Inline> cutOff(IndexValues values) {
        CarelessIndex index = values.index();
        double bound = switch (index) {
            case IRV, EVENODD, PSYCHSYN -> 0 - values.cutOff();
            case SPEED -> 1 / values.cutOff();
            case LONGSTRING, PSYCHANT, MAHAD, ATTENTION -> values.cutOff();
        };
        boolean counted = index == CarelessIndex.LONGSTRING || index == CarelessIndex.ATTENTION;
        NumberStyle style = counted ? NumberStyle.COUNT : NumberStyle.GENERAL;
        return phrases.phrase(
                "quality." + index.key() + ".cut-off",
                Map.of("bound", List.of(new Inline.Numeral(bound, style, Optional.empty()))));
    }
}
