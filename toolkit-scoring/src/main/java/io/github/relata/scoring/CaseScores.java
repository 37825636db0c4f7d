package io.github.relata.scoring;

import io.github.relata.model.data.CategoryColumn;
import io.github.relata.model.data.Column;
import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.data.TextColumn;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.model.instrument.Wording;
import java.util.List;
import java.util.function.IntFunction;

/** One score told case by case; what is the same for all cases is looked up once. */
final class CaseScores {
    private final String name;
    private final Column values;
    private final NumberColumn answered;
    private final int items;
    private final int required;
    private final IntFunction<Score> made;

    CaseScores(ScoreColumn score) {
        ScoreDefinition definition = score.definition();
        this.name = score.name();
        this.values = score.values();
        this.answered = score.answered();
        this.items = definition.itemCount();
        this.required = definition.required();
        this.made = values.accept(new Made(definition));
    }

    /** What the score is called in the study. */
    String name() {
        return name;
    }

    /** Whether a case has the score, and answered every item that it rests on. */
    boolean isComplete(int row) {
        return answered.value(row) == items && values.missing(row).isEmpty();
    }

    /** The score of a case. */
    Score of(int row) {
        return values.missing(row).isPresent() ? new Score.Withheld(answers(row), required) : made.apply(row);
    }

    private int answers(int row) {
        return (int) answered.value(row);
    }

    /** The score of a case that has one. */
    private final class Made implements Column.Visitor<IntFunction<Score>> {
        private final ScoreDefinition definition;

        Made(ScoreDefinition definition) {
            this.definition = definition;
        }

        @Override
        public IntFunction<Score> number(NumberColumn column) {
            return row -> new Score.Computed(column.value(row), answers(row), required);
        }

        @Override
        public IntFunction<Score> category(CategoryColumn column) {
            List<Wording> levels = definition.levels();
            return row -> new Score.Classified(levels.get(column.levelIndex(row)), answers(row), required);
        }

        @Override
        public IntFunction<Score> text(TextColumn column) {
            throw new IllegalStateException("score " + name + " is a text");
        }
    }
}
