package io.github.relata.scoring;

import io.github.relata.model.data.CategoryColumn;
import io.github.relata.model.data.Column;
import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.data.ScaleItems;
import io.github.relata.model.data.TextColumn;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The scores of a scale while they are made: each is there for those below it that rest on it. */
final class ScaleScores implements ScoredRows {
    private final ScaleItems scale;
    private final List<BoundScore> scores;
    private final ScoreColumn[] made;

    private ScaleScores(ScaleItems scale, List<BoundScore> scores) {
        this.scale = scale;
        this.scores = scores;
        this.made = new ScoreColumn[scores.size()];
    }

    static ScaleScores of(ScaleItems scale) {
        Map<String, double[]> settings = new HashMap<>();
        scale.settings()
                .forEach((name, numbers) -> settings.put(
                        name, numbers.stream().mapToDouble(Double::doubleValue).toArray()));
        return new ScaleScores(scale, BoundScore.all(scale.instrument(), scale.key(), settings));
    }

    /** The scores that rest on answers alone: they can be made in any order, on any thread. */
    List<BoundScore> ofItems() {
        return scores.stream().filter(BoundScore::isOfItems).toList();
    }

    /** Makes the scores that rest on others too, in their order. */
    void makeTheRest() {
        scores.stream().filter(score -> !score.isOfItems()).forEach(this::make);
    }

    /** Makes one score of all cases. */
    void make(BoundScore score) {
        made[score.index()] = ScoreColumnMaker.make(scale, score, this);
    }

    /** All scores, made. */
    List<ScoreColumn> made() {
        return List.copyOf(Arrays.asList(made));
    }

    @Override
    public void answers(int item, int from, int to, double[] target) {
        scale.items().get(item - 1).copy(from, to, target);
    }

    @Override
    public void score(int index, int from, int to, double[] target) {
        made[index].values().accept(new BlockReader(from, to)).readTo(target);
    }

    /** Reads a block of a score into an array. */
    private interface Block {
        void readTo(double[] target);
    }

    private record BlockReader(int from, int to) implements Column.Visitor<Block> {
        @Override
        public Block number(NumberColumn column) {
            return target -> column.copy(from, to, target);
        }

        @Override
        public Block category(CategoryColumn column) {
            return target -> {
                for (int row = from; row < to; row++) {
                    int level = column.levelIndex(row);
                    target[row - from] = level < 0 ? Double.NaN : level;
                }
            };
        }

        @Override
        public Block text(TextColumn column) {
            throw new IllegalStateException("score " + column.name() + " is a text");
        }
    }
}
