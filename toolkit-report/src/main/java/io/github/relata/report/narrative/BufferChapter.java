package io.github.relata.report.narrative;

import io.github.relata.report.results.TableLayout;
import io.github.relata.report.run.CaseGroup;
import io.github.relata.report.run.PlannedAnalysis;
import java.util.ArrayList;
import java.util.List;

/** One {@code buffer}: what the intervals support, the moderation that it rests on, and where the lines cross. */
final class BufferChapter {
    private final Chapter chapter;
    private final PlannedAnalysis.Moderate moderation;
    private final ModerateChapter moderate;

    BufferChapter(Chapter chapter, PlannedAnalysis.Buffer buffer) {
        this.chapter = chapter;
        this.moderation = buffer.moderation();
        this.moderate = new ModerateChapter(chapter, moderation);
    }

    void write() {
        for (CaseGroup group : moderation.groups()) {
            if (moderate.isTold(group)) {
                BufferWords words = new BufferWords(
                        chapter,
                        moderation,
                        SlopesTable.of(chapter, TableLayout.BUFFERING, moderation, group),
                        SlopesTable.of(chapter, TableLayout.MODERATION_SLOPES, moderation, group));
                List<Inline> verdict = new ArrayList<>(words.verdict());
                verdict.addAll(words.product());
                verdict.addAll(words.main());
                chapter.paragraph(verdict);
                moderate.write(group);
                List<Inline> places = new ArrayList<>(words.crossover());
                places.addAll(words.noEffect());
                places.addAll(words.square());
                chapter.paragraph(places);
            }
        }
    }
}
