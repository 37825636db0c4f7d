package io.github.relata.model.binding;

import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.instrument.Item;
import io.github.relata.model.intake.RawColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each number stands in the cells of a scale's items, as the file has them. */
final class FileCodes {
    private final List<Item> items;
    private final List<Map<Double, Integer>> counts;

    private FileCodes(List<Item> items, List<Map<Double, Integer>> counts) {
        this.items = items;
        this.counts = counts;
    }

    /** What a number of the file is to the range of its item's answers. */
    interface Test {
        boolean holds(AnswerRange answers, double number);
    }

    /** Counts the numbers in the cases of some columns, one for each item. */
    static FileCodes of(List<Item> items, List<RawColumn> columns, NumberTyping typing, Kept kept) {
        List<Map<Double, Integer>> counts = new ArrayList<>();
        for (RawColumn column : columns) {
            TypedCells.Readings readings = TypedCells.of(column, typing);
            Map<Double, Integer> ofColumn = new HashMap<>();
            for (int index = 0; index < kept.size(); index++) {
                if (readings.of(kept.row(index)) instanceof CellReading.Value value) {
                    ofColumn.merge(value.value(), 1, Integer::sum);
                }
            }
            counts.add(ofColumn);
        }
        return new FileCodes(items, counts);
    }

    /** How many numbers there are in all. */
    int total() {
        return count((answers, number) -> true);
    }

    /** Of how many numbers something holds. */
    int count(Test test) {
        int count = 0;
        for (int item = 0; item < items.size(); item++) {
            AnswerRange answers = items.get(item).range();
            for (Map.Entry<Double, Integer> number : counts.get(item).entrySet()) {
                count += test.holds(answers, number.getKey()) ? number.getValue() : 0;
            }
        }
        return count;
    }

    /** How many items have a number of which something holds. */
    int items(Test test) {
        int having = 0;
        for (int item = 0; item < items.size(); item++) {
            AnswerRange answers = items.get(item).range();
            having += counts.get(item).keySet().stream().anyMatch(number -> test.holds(answers, number)) ? 1 : 0;
        }
        return having;
    }
}
