package io.github.relata.scoring;

import io.github.relata.model.data.Column;
import io.github.relata.model.data.SurveyData;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Cases with their scores, and the audit that tells which scores are not plainly complete.
 *
 * @param data the cases; the scores, each with its band behind it, are among their columns
 * @param scores the scores in the order of the study: scale by scale, each in the order of its definition
 * @param safety the answers that call for care: one entry for each item that is watched, with its cases
 */
public record ScoredData(SurveyData data, List<ScoreColumn> scores, List<SafetyCases> safety) {
    public ScoredData {
        scores = List.copyOf(scores);
        safety = List.copyOf(safety);
    }

    /** The score that a column holds, itself or its band. */
    public Optional<ScoreColumn> scoreOf(Column column) {
        return scores.stream().filter(score -> score.columns().contains(column)).findFirst();
    }

    /** The score of a name, such as {@code support.family}. */
    public Optional<ScoreColumn> score(String name) {
        return scores.stream().filter(score -> score.name().equals(name)).findFirst();
    }

    /** Whether these are two scores of one scale that rest on an item in common. */
    public boolean shareItems(String first, String second) {
        Optional<ScoreColumn> one = score(first);
        Optional<ScoreColumn> other = score(second);
        return one.isPresent()
                && other.isPresent()
                && one.get().scale().name().equals(other.get().scale().name())
                && one.get().definition().sharesItems(other.get().definition());
    }

    /**
     * Tells every score that is not plainly complete, case by case, for each case in the order of the scores. A band is not
     * told: it follows its score.
     */
    public void forEachIncomplete(Consumer<IncompleteScore> consumer) {
        List<CaseScores> withGaps = scores.stream()
                .filter(score -> !score.counts().allComplete())
                .map(CaseScores::new)
                .toList();
        for (int row = 0; row < data.size() && !withGaps.isEmpty(); row++) {
            for (CaseScores score : withGaps) {
                if (!score.isComplete(row)) {
                    consumer.accept(new IncompleteScore(row, score.name(), score.of(row)));
                }
            }
        }
    }
}
