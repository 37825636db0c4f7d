package io.github.relata.report.codebook;

import io.github.relata.model.data.CategoryColumn;
import io.github.relata.model.data.Column;
import io.github.relata.model.data.MissingCounts;
import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.data.TextColumn;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.stats.moments.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Describes one column, with what is known of it beside its values. Not thread-safe. */
final class EntryMaker implements Column.Visitor<EntryMaker> {
    /** A category with more levels may tell who is who. */
    private static final int MOST_LEVELS = 50;

    private final Column column;
    private Optional<Entry.Place> place = Optional.empty();
    private String label;
    private String unit = "";
    private Optional<AnswerRange> range = Optional.empty();
    private boolean reversed;
    private Map<Double, String> answers = Map.of();
    private Entry.Type type = Entry.Type.TEXT;
    private Optional<Moments> moments = Optional.empty();
    private List<Entry.Count> counts = List.of();

    private EntryMaker(Column column) {
        this.column = column;
        this.label = column.label().equals(column.name()) ? "" : column.label();
    }

    static EntryMaker of(Column column) {
        return new EntryMaker(column);
    }

    EntryMaker at(Entry.Place where) {
        place = Optional.of(where);
        return this;
    }

    /** A label for a column that has none of its own. */
    EntryMaker called(String otherwise) {
        label = label.isEmpty() ? otherwise : label;
        return this;
    }

    EntryMaker within(Optional<AnswerRange> declared) {
        range = declared.filter(AnswerRange::isBounded);
        return this;
    }

    EntryMaker in(String word) {
        unit = word;
        return this;
    }

    EntryMaker reversed(boolean fromTheOtherEnd) {
        reversed = fromTheOtherEnd;
        return this;
    }

    EntryMaker saying(Map<Double, String> labels) {
        answers = labels;
        return this;
    }

    Entry make() {
        column.accept(this);
        MissingCounts missing = column.missingCounts();
        return new Entry(
                column.name(),
                place,
                label,
                type,
                unit,
                range,
                reversed,
                moments,
                counts,
                missing,
                column.size() - missing.total());
    }

    @Override
    public EntryMaker number(NumberColumn numbers) {
        double[] values = new double[numbers.size()];
        numbers.copy(0, values.length, values);
        Moments all = Moments.of(values);
        type = Entry.Type.NUMBER;
        moments = Optional.of(all);
        counts = all.n() == 0 ? List.of() : Histogram.of(values, all, range, answers);
        return this;
    }

    @Override
    public EntryMaker category(CategoryColumn categories) {
        type = Entry.Type.CATEGORY;
        if (categories.levels().size() <= MOST_LEVELS) {
            long[] ofLevel = new long[categories.levels().size()];
            for (int row = 0; row < categories.size(); row++) {
                if (categories.levelIndex(row) >= 0) {
                    ofLevel[categories.levelIndex(row)]++;
                }
            }
            List<Entry.Count> levels = new ArrayList<>();
            for (int level = 0; level < ofLevel.length; level++) {
                levels.add(new Entry.Count(categories.levels().get(level), "", ofLevel[level]));
            }
            counts = levels;
        }
        return this;
    }

    @Override
    public EntryMaker text(TextColumn texts) {
        return this;
    }
}
