package io.github.relata.scoring;

import io.github.relata.model.data.ScaleItems;
import io.github.relata.model.data.SurveyData;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.stats.NumericTable;
import java.util.List;
import java.util.stream.Stream;

/**
 * Scores all scales of a study by the arithmetic of {@link Scorer}, column by column.
 *
 * <p>Large data are shared, score by score, among the threads of the pool that the caller runs in (else the common
 * pool). Every value depends on the answers of its case alone, so the bits do not depend on the threads.
 */
public final class StudyScorer {
    private static final int ROWS_WORTH_THREADS = 16 * NumericTable.BLOCK_ROWS;

    private StudyScorer() {}

    /** The same cases with a column for each score of each scale, named as in the study, and the audit of all scores. */
    public static ScoredData score(SurveyData data) {
        record Task(ScaleItems scale, ScoreDefinition definition) {}
        List<Task> tasks = data.scales().stream()
                .flatMap(scale -> scale.key().scores().stream().map(definition -> new Task(scale, definition)))
                .toList();
        Stream<Task> stream = data.size() < ROWS_WORTH_THREADS ? tasks.stream() : tasks.parallelStream();
        List<ScoreColumn> scores = stream.map(task -> ScoreAccumulator.column(task.scale(), task.definition()))
                .toList();
        return new ScoredData(data.with(scores.stream().map(ScoreColumn::values).toList()), scores);
    }
}
