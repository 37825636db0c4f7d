package io.github.relata.scoring;

import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.data.ScaleItems;
import io.github.relata.model.instrument.ScoreDefinition;

/**
 * One score of a scale over all cases.
 *
 * @param values the score of each case, missing where it is withheld
 * @param answered how many of the score's items each case answered
 * @param counts how many scores are complete, prorated and withheld
 */
public record ScoreColumn(
        ScaleItems scale, ScoreDefinition definition, NumberColumn values, NumberColumn answered, ScoreCounts counts) {
    /** What the score is called in the study. */
    public String name() {
        return values.name();
    }

    /** Whether a case answered every item of the score. */
    public boolean isComplete(int row) {
        return answered.value(row) == definition.items().size();
    }

    /** The score of one case. */
    public Score score(int row) {
        int count = (int) answered.value(row);
        int required = definition.required();
        return count < required
                ? new Score.Withheld(count, required)
                : new Score.Computed(values.value(row), count, required);
    }
}
