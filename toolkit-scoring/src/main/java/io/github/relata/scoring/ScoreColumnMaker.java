package io.github.relata.scoring;

import io.github.relata.model.data.CategoryColumn;
import io.github.relata.model.data.Column;
import io.github.relata.model.data.MissingKind;
import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.data.ScaleItems;
import io.github.relata.model.instrument.Bands;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.model.instrument.Wording;
import io.github.relata.stats.NumericTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes the columns of one score, and counts how it fares, block by block. */
final class ScoreColumnMaker {
    private static final int WITHHELD = CategoryColumn.missingCode(MissingKind.WITHHELD);

    private final ScoreDefinition definition;
    private final Optional<Bands> bands;
    private final NumberColumn.Builder numbers;
    private final NumberColumn.Builder answeredCounts;

    /** The index of the level, or of the band, of each case; none where the score has neither. */
    private final int[] levels;

    private int complete;
    private int withheld;

    private ScoreColumnMaker(ScoreDefinition definition, int rows) {
        this.definition = definition;
        this.bands = definition.band();
        this.numbers = NumberColumn.builder(definition.isCategory() ? 0 : rows);
        this.answeredCounts = NumberColumn.builder(rows);
        this.levels = new int[definition.isCategory() || bands.isPresent() ? rows : 0];
    }

    /** The columns of a score; {@code answers} are those of the scale, with the scores above this one. */
    static ScoreColumn make(ScaleItems scale, BoundScore score, ScoredRows answers) {
        int rows = scale.items().get(0).size();
        ScoreColumnMaker maker = new ScoreColumnMaker(score.definition(), rows);
        IntStream starts = IntStream.range(0, (rows + NumericTable.BLOCK_ROWS - 1) / NumericTable.BLOCK_ROWS)
                .map(block -> block * NumericTable.BLOCK_ROWS);
        // Scores of items are shared among threads one by one; of the others, each waits for those above it.
        boolean inTurn = score.isOfItems() || rows < StudyScorer.ROWS_WORTH_THREADS;
        (inTurn ? starts : starts.parallel())
                .mapToObj(from -> Block.of(score.rule(), answers, from, Math.min(from + NumericTable.BLOCK_ROWS, rows)))
                .forEachOrdered(maker::addBlock);
        return maker.column(scale);
    }

    /** The scores of the rows from {@code from} on, and how many items each of them answers. */
    private static final class Block {
        private final int from;
        private final double[] values;
        private final int[] answered;

        private Block(int from, int rows) {
            this.from = from;
            this.values = new double[rows];
            this.answered = new int[rows];
        }

        static Block of(BlockRule rule, ScoredRows answers, int from, int to) {
            Block block = new Block(from, to - from);
            rule.score(answers, from, to, block.values, block.answered);
            return block;
        }
    }

    private void addBlock(Block block) {
        int items = definition.itemCount();
        for (int i = 0; i < block.values.length; i++) {
            double value = block.values[i];
            int count = block.answered[i];
            answeredCounts.add(count);
            if (Double.isNaN(value)) {
                addWithheld(block.from + i);
            } else {
                add(block.from + i, value);
                complete += count == items ? 1 : 0;
            }
        }
    }

    private void add(int row, double value) {
        if (definition.isCategory()) {
            levels[row] = (int) value;
            return;
        }
        numbers.add(value);
        if (bands.isPresent()) {
            levels[row] = bands.get().indexOf(value);
        }
    }

    private void addWithheld(int row) {
        withheld++;
        if (levels.length > 0) {
            levels[row] = WITHHELD;
        }
        if (!definition.isCategory()) {
            numbers.addMissing(MissingKind.WITHHELD);
        }
    }

    private ScoreColumn column(ScaleItems scale) {
        String name = definition.nameIn(scale.name());
        String label = definition.labelIn(scale.label());
        NumberColumn answered = answeredCounts.build(name, "answered items");
        Column values = definition.isCategory() ? categories(name, label) : numbers.build(name, label);
        Optional<CategoryColumn> band =
                bands.map(set -> categories(name + ScoreDefinition.BAND, label + ": " + set.name()));
        int prorated = answered.size() - complete - withheld;
        return new ScoreColumn(
                scale, definition, values, band, answered, new ScoreCounts(complete, prorated, withheld));
    }

    private CategoryColumn categories(String name, String label) {
        List<String> names = definition.levels().stream().map(Wording::english).toList();
        return CategoryColumn.of(name, label, names, levels);
    }
}
