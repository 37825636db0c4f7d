package io.github.relata.model.binding;

import io.github.relata.model.data.TextColumn;
import io.github.relata.model.finding.Place;
import io.github.relata.model.intake.CellNumber;
import io.github.relata.model.intake.ColumnRange;
import io.github.relata.model.intake.RawColumn;
import io.github.relata.model.intake.RawTable;
import java.util.List;

/** The columns of a file as any reader of them sees them: what each is called, and which of its cells hold no answer. */
record FileColumns(RawTable table, MissingCodes missing) {
    char decimal() {
        return table.dialect().decimal();
    }

    /** The number that a cell spells, NaN if it spells none. */
    double number(String cell) {
        return CellNumber.of(cell, decimal());
    }

    /** What a column is called: its header, or its letters where it has none. */
    String name(int index) {
        String header = table.names().get(index);
        return header.isEmpty() ? ColumnRange.letters(index) : header;
    }

    /** What a column asks: the question where the export tells it, else what the column is called. */
    String label(int index) {
        String text = table.export().columns().get(index).text();
        return text.isEmpty() ? name(index) : text;
    }

    Place.Cell cell(int row, int index) {
        return new Place.Cell(table.file(), table.rowNumber(row), name(index));
    }

    /** The cells of a column as they stand: missing, or a number, NaN for any other text. */
    TypedCells.Readings readings(int index) {
        return TypedCells.of(table.column(index), new PlainTyping(missing, decimal()));
    }

    /** The cells of a column as texts, empty where they are missing. */
    TextColumn texts(String name, String label, int index, Kept kept) {
        RawColumn raw = table.column(index);
        TypedCells.Readings readings = readings(index);
        return new TextColumn(name, label, kept.size(), number -> {
            int row = kept.row(number);
            return readings.of(row) instanceof CellReading.Value ? raw.text(row) : "";
        });
    }

    /** As {@link #texts}, with points in numbers whatever the file writes, so that conditions can compare them. */
    TextColumn comparable(String name, int index, Kept kept) {
        TextColumn texts = texts(name, name, index, kept);
        if (decimal() == '.') {
            return texts;
        }
        return new TextColumn(name, name, kept.size(), number -> {
            String text = texts.text(number);
            return Double.isNaN(CellNumber.of(text, decimal())) ? text : text.replace(decimal(), '.');
        });
    }

    /** What cases are called: the cells of one column, or of several with a slash between them. */
    TextColumn keys(List<Integer> indexes, Kept kept) {
        return new TextColumn("id", "id", kept.size(), number -> key(indexes, kept.row(number)));
    }

    /** What a row is called. */
    String key(List<Integer> indexes, int row) {
        // Asked for every row: a plain loop, and nothing to join where one column is all.
        String key = table.column(indexes.get(0)).text(row);
        for (int i = 1; i < indexes.size(); i++) {
            key += "/" + table.column(indexes.get(i)).text(row);
        }
        return key;
    }
}
