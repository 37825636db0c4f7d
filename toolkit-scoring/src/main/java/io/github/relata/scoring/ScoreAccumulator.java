package io.github.relata.scoring;

import io.github.relata.model.data.MissingKind;
import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.data.ScaleItems;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.stats.NumericTable;
import java.util.Arrays;

/** Makes the column of one score: adds up a block of rows item by item, so that every loop runs along an array. */
final class ScoreAccumulator {
    private final ScoreDefinition definition;
    private final NumberColumn.Builder values;
    private final NumberColumn.Builder answeredCounts;
    private final double[] answers = new double[NumericTable.BLOCK_ROWS];
    private final double[] sums = new double[NumericTable.BLOCK_ROWS];
    private final int[] answered = new int[NumericTable.BLOCK_ROWS];
    private int complete;
    private int withheld;

    private ScoreAccumulator(ScoreDefinition definition, int rows) {
        this.definition = definition;
        this.values = NumberColumn.builder(rows);
        this.answeredCounts = NumberColumn.builder(rows);
    }

    static ScoreColumn column(ScaleItems scale, ScoreDefinition definition) {
        KeyedItems items = KeyedItems.of(scale, definition);
        int rows = items.rowCount();
        ScoreAccumulator accumulator = new ScoreAccumulator(definition, rows);
        for (int from = 0; from < rows; from += NumericTable.BLOCK_ROWS) {
            accumulator.addBlock(items, from, Math.min(from + NumericTable.BLOCK_ROWS, rows));
        }
        String name = definition.nameIn(scale.name());
        int prorated = rows - accumulator.complete - accumulator.withheld;
        return new ScoreColumn(
                scale,
                definition,
                accumulator.values.build(name, definition.labelIn(scale.label())),
                accumulator.answeredCounts.build(name, "answered items"),
                new ScoreCounts(accumulator.complete, prorated, accumulator.withheld));
    }

    private void addBlock(KeyedItems items, int from, int to) {
        int rows = to - from;
        Arrays.fill(sums, 0, rows, 0);
        Arrays.fill(answered, 0, rows, 0);
        for (int item = 0; item < items.columnCount(); item++) {
            items.copy(item, from, to, answers);
            addAnswers(rows);
        }
        for (int row = 0; row < rows; row++) {
            close(sums[row], answered[row]);
        }
    }

    private void addAnswers(int rows) {
        for (int row = 0; row < rows; row++) {
            double answer = answers[row];
            if (!Double.isNaN(answer)) {
                sums[row] += answer;
                answered[row]++;
            }
        }
    }

    private void close(double sum, int count) {
        int items = definition.items().size();
        answeredCounts.add(count);
        if (count < definition.required()) {
            values.addMissing(MissingKind.WITHHELD);
            withheld++;
        } else {
            values.add(definition.ofItems().orElseThrow().value(sum, count));
            complete += count == items ? 1 : 0;
        }
    }
}
