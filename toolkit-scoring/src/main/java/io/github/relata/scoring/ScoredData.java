package io.github.relata.scoring;

import io.github.relata.model.data.SurveyData;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Cases with their scores, and the audit that tells which scores are not plainly complete.
 *
 * @param data the cases; the scores are among their columns
 * @param scores the scores in the order of the study: scale by scale, each in the order of its definition
 */
public record ScoredData(SurveyData data, List<ScoreColumn> scores) {
    public ScoredData {
        scores = List.copyOf(scores);
    }

    /** The score of a name, such as {@code support.family}. */
    public Optional<ScoreColumn> score(String name) {
        return scores.stream().filter(score -> score.name().equals(name)).findFirst();
    }

    /** Tells every score that is not plainly complete, case by case, for each case in the order of the scores. */
    public void forEachIncomplete(Consumer<IncompleteScore> consumer) {
        List<ScoreColumn> withGaps =
                scores.stream().filter(score -> !score.counts().allComplete()).toList();
        for (int row = 0; row < data.size() && !withGaps.isEmpty(); row++) {
            for (ScoreColumn score : withGaps) {
                if (!score.isComplete(row)) {
                    consumer.accept(new IncompleteScore(row, score.name(), score.score(row)));
                }
            }
        }
    }
}
