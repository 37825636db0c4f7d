package io.github.relata.model.binding;

import io.github.relata.model.answer.AnswerText;
import io.github.relata.model.finding.Place;
import io.github.relata.model.intake.DecimalColumn;
import io.github.relata.model.intake.RawColumn;
import io.github.relata.model.intake.SmallIntegerColumn;
import io.github.relata.model.intake.TextColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Gathers the texts of some columns that are neither numbers nor missing, in the rows that are cases. */
final class TextsFound implements RawColumn.Visitor<Boolean> {
    private static final int PLACES = 3;

    /** A text, how many cells hold it, and the first of them. */
    record Text(String cell, AnswerText answer, int count, List<Place.Cell> places) {}

    private final FileColumns file;
    private final Kept kept;
    private final Predicate<String> alsoNumbers;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, List<Place.Cell>> places = new LinkedHashMap<>();
    private int index;

    private TextsFound(FileColumns file, Kept kept, Predicate<String> alsoNumbers) {
        this.file = file;
        this.kept = kept;
        this.alsoNumbers = alsoNumbers;
    }

    /**
     * The texts of some columns, in the order in which they first occur.
     *
     * @param alsoNumbers numbers that are gathered too
     */
    static List<Text> in(FileColumns file, List<Integer> columns, Kept kept, Predicate<String> alsoNumbers) {
        TextsFound found = new TextsFound(file, kept, alsoNumbers);
        for (int column : columns) {
            found.index = column;
            file.table().column(column).accept(found);
        }
        List<Text> texts = new ArrayList<>();
        found.counts.forEach((cell, count) ->
                texts.add(new Text(cell, AnswerText.of(cell), count, List.copyOf(found.places.get(cell)))));
        return texts;
    }

    @Override
    public Boolean smallIntegers(SmallIntegerColumn column) {
        return false;
    }

    @Override
    public Boolean decimals(DecimalColumn column) {
        return false;
    }

    @Override
    public Boolean texts(TextColumn column) {
        boolean[] isText = new boolean[column.dictionary().size()];
        for (int code = 0; code < isText.length; code++) {
            String cell = column.dictionary().get(code);
            boolean wanted = Double.isNaN(file.number(cell)) || alsoNumbers.test(cell);
            isText[code] = wanted && file.missing().of(cell).isEmpty();
        }
        for (int number = 0; number < kept.size(); number++) {
            int row = kept.row(number);
            if (isText[column.code(row)]) {
                add(column.text(row), row);
            }
        }
        return true;
    }

    private void add(String cell, int row) {
        counts.merge(cell, 1, Integer::sum);
        List<Place.Cell> first = places.computeIfAbsent(cell, key -> new ArrayList<>());
        if (first.size() < PLACES) {
            first.add(file.cell(row, index));
        }
    }
}
