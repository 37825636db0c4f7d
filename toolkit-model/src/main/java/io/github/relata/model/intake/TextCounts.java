package io.github.relata.model.intake;

import io.github.relata.model.intake.ColumnProfile.Frequency;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts the texts of a column, the way of its storage; in the order in which they first occur. */
final class TextCounts implements RawColumn.Visitor<List<Frequency>> {
    private static final TextCounts COUNTS = new TextCounts();

    private TextCounts() {}

    static List<Frequency> of(RawColumn column) {
        return column.accept(COUNTS);
    }

    @Override
    public List<Frequency> smallIntegers(SmallIntegerColumn column) {
        Map<Byte, long[]> counts = new LinkedHashMap<>();
        for (int row = 0; row < column.size(); row++) {
            counts.computeIfAbsent(column.code(row), code -> new long[1])[0]++;
        }
        List<Frequency> frequencies = new ArrayList<>();
        counts.forEach((code, count) -> frequencies.add(new Frequency(SmallIntegerColumn.text(code), count[0])));
        return frequencies;
    }

    @Override
    public List<Frequency> decimals(DecimalColumn column) {
        Map<String, long[]> counts = new LinkedHashMap<>();
        for (int row = 0; row < column.size(); row++) {
            counts.computeIfAbsent(column.text(row), text -> new long[1])[0]++;
        }
        List<Frequency> frequencies = new ArrayList<>();
        counts.forEach((text, count) -> frequencies.add(new Frequency(text, count[0])));
        return frequencies;
    }

    @Override
    public List<Frequency> texts(TextColumn column) {
        long[] counts = new long[column.dictionary().size()];
        for (int row = 0; row < column.size(); row++) {
            counts[column.code(row)]++;
        }
        List<Frequency> frequencies = new ArrayList<>();
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] > 0) {
                frequencies.add(new Frequency(column.dictionary().get(code), counts[code]));
            }
        }
        return frequencies;
    }
}
