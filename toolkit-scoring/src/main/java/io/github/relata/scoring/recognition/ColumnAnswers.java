package io.github.relata.scoring.recognition;

import io.github.relata.model.intake.CellNumber;
import io.github.relata.model.intake.RawColumn;
import io.github.relata.model.intake.RawTable;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the cells of a column hold in the rows that count.
 *
 * @param filled how many hold anything; NA and what stands for a question not shown are nothing
 * @param texts each text with how often it stands there, the first in the file first
 * @param numbers the numbers among them with how often each stands there, ascending
 */
public record ColumnAnswers(int filled, Map<String, Integer> texts, Map<Double, Integer> numbers) {
    public ColumnAnswers {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        numbers = Collections.unmodifiableMap(new TreeMap<>(numbers));
    }

    /** The answers in a table's column, counted from 0. */
    public static ColumnAnswers of(RawTable table, int index, BitSet rows) {
        RawColumn column = table.column(index);
        Map<String, Integer> texts = new LinkedHashMap<>();
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            texts.merge(column.text(row), 1, Integer::sum);
        }
        texts.remove("");
        texts.remove(RawColumn.NOT_AVAILABLE);
        table.export().notShown().forEach(texts::remove);
        int filled = 0;
        Map<Double, Integer> numbers = new TreeMap<>();
        for (Map.Entry<String, Integer> text : texts.entrySet()) {
            filled += text.getValue();
            double number = CellNumber.of(text.getKey(), table.dialect().decimal());
            if (!Double.isNaN(number)) {
                numbers.merge(number, text.getValue(), Integer::sum);
            }
        }
        return new ColumnAnswers(filled, texts, numbers);
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return filled == 0;
    }

    /** Whether all of them are numbers, and there is one. */
    public boolean areNumbers() {
        return filled > 0
                && numbers.values().stream().mapToInt(Integer::intValue).sum() == filled;
    }

    /** Whether all of them are whole numbers, and there is one. */
    public boolean areWhole() {
        return areNumbers() && numbers.keySet().stream().allMatch(number -> number == Math.rint(number));
    }

    /** The different numbers, ascending. */
    public List<Double> values() {
        return List.copyOf(numbers.keySet());
    }

    /** How many different texts there are. */
    public int distinct() {
        return texts.size();
    }
}
