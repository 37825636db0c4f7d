package io.github.relata.scoring;

import io.github.relata.model.data.CategoryColumn;
import io.github.relata.model.data.Column;
import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.data.ScaleItems;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.model.instrument.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One score of a scale over all cases.
 *
 * @param values the score of each case, missing where it is withheld: numbers, or categories whose levels stand in the
 *     order of the instrument's file
 * @param band the band that the score of each case lies in, if the score has bands
 * @param answered how many of the items that it rests on each case answered
 * @param counts how many scores are complete, prorated and withheld
 */
public record ScoreColumn(
        ScaleItems scale,
        ScoreDefinition definition,
        Column values,
        Optional<CategoryColumn> band,
        NumberColumn answered,
        ScoreCounts counts) {
    /**
     * How many cases are at a level.
     *
     * @param level the level of a category or band
     */
    public record LevelCount(Wording level, int cases) {}

    /** What the score is called in the study. */
    public String name() {
        return values.name();
    }

    /** The score's own column, and behind it that of its band. */
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(values));
        band.ifPresent(columns::add);
        return columns;
    }

    /** The scores where they are numbers. */
    public Optional<NumberColumn> numbers() {
        return values instanceof NumberColumn numbers ? Optional.of(numbers) : Optional.empty();
    }

    /** The scores where they are categories, else their bands where there are some. */
    public Optional<CategoryColumn> categories() {
        return values instanceof CategoryColumn categories ? Optional.of(categories) : band;
    }

    /** How many cases are at each level of the category or band, in the levels' order; none where it has neither. */
    public List<LevelCount> levelCounts() {
        List<Wording> levels = definition.levels();
        int[] cases = new int[levels.size()];
        categories().ifPresent(column -> {
            for (int row = 0; row < column.size(); row++) {
                int level = column.levelIndex(row);
                if (level >= 0) {
                    cases[level]++;
                }
            }
        });
        List<LevelCount> counts = new ArrayList<>();
        for (int level = 0; level < cases.length; level++) {
            counts.add(new LevelCount(levels.get(level), cases[level]));
        }
        return counts;
    }

    /** The score of one case. */
    public Score score(int row) {
        return new CaseScores(this).of(row);
    }
}
