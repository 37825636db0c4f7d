package io.github.relata.scoring;

import io.github.relata.model.data.SurveyData;
import io.github.relata.stats.NumericTable;
import java.util.List;
import java.util.stream.Stream;

/**
 * Scores all scales of a study by the arithmetic of {@link Scorer}, column by column.
 *
 * <p>Large data are shared among the threads of the pool that the caller runs in (else the common pool): score by score,
 * and block by block where a score rests on others. Every value depends on the answers of its case alone, so the bits do not depend on the threads.
 */
public final class StudyScorer {
    /** So many rows are shared among threads. */
    static final int ROWS_WORTH_THREADS = 16 * NumericTable.BLOCK_ROWS;

    private StudyScorer() {}

    /**
     * The same cases with a column for each score of each scale, named as in the study, and behind it one for its band;
     * the audit of all scores; and the answers that call for care.
     */
    public static ScoredData score(SurveyData data) {
        record Task(ScaleScores scale, BoundScore score) {}
        List<ScaleScores> scales = data.scales().stream().map(ScaleScores::of).toList();
        List<Task> ofItems = scales.stream()
                .flatMap(scale -> scale.ofItems().stream().map(score -> new Task(scale, score)))
                .toList();
        shared(ofItems, data.size()).forEach(task -> task.scale().make(task.score()));
        shared(scales, data.size()).forEach(ScaleScores::makeTheRest);
        List<ScoreColumn> scores =
                scales.stream().flatMap(scale -> scale.made().stream()).toList();
        List<SafetyCases> safety = data.scales().stream()
                .flatMap(scale -> SafetyCases.of(scale).stream())
                .toList();
        return new ScoredData(
                data.with(scores.stream()
                        .flatMap(score -> score.columns().stream())
                        .toList()),
                scores,
                safety);
    }

    private static <T> Stream<T> shared(List<T> work, int rows) {
        return rows < ROWS_WORTH_THREADS ? work.stream() : work.parallelStream();
    }
}
