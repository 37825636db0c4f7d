package io.github.relata.model.binding;

import io.github.relata.model.expression.Condition;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Place;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * That a file has several rows for each id, and the columns that tell them apart.
 *
 * @param more the columns beside the ids
 * @param persons how many different ids there are
 */
record SeveralRows(FileColumns file, BitSet kept, List<Integer> ids, List<Integer> more, int persons) {
    private static final int LISTED = 5;

    SeveralRows {
        kept = (BitSet) kept.clone();
        ids = List.copyOf(ids);
        more = List.copyOf(more);
    }

    /** The one finding that proposes a key and a selection. */
    Finding finding(Place place) {
        Map<String, BitSet> byValue = byValue();
        List<String> values = byValue.entrySet().stream()
                .limit(LISTED)
                .map(entry -> (entry.getKey().isEmpty() ? "\"\"" : entry.getKey()) + " ("
                        + entry.getValue().cardinality() + ")")
                .toList();
        return Finding.error(
                BindingCode.SEVERAL_ROWS_PER_ID,
                place,
                "rows",
                Integer.toString(kept.cardinality()),
                "persons",
                Integer.toString(persons),
                "id",
                String.join(", ", ids.stream().map(file::name).toList()),
                "column",
                String.join(", ", more.stream().map(file::name).toList()),
                "values",
                String.join(", ", values) + (byValue.size() > LISTED ? " …" : ""),
                "key",
                String.join(", ", key().stream().map(file::name).toList()),
                "selection",
                selection());
    }

    /** The rows by what they hold in the first of the columns that tell them apart. */
    private Map<String, BitSet> byValue() {
        int column = more.get(0);
        Map<String, BitSet> byValue = new LinkedHashMap<>();
        kept.stream()
                .forEach(row -> byValue.computeIfAbsent(
                                file.table().column(column).text(row), text -> new BitSet())
                        .set(row));
        return byValue;
    }

    /** The columns that together name each row. */
    List<Integer> key() {
        return Stream.concat(ids.stream(), more.stream()).toList();
    }

    /** A condition by which each id has one row: on the first column if that is enough, else on all of them. */
    String selection() {
        return byValue().values().stream()
                .filter(rows -> new RowKey(file, rows).repeated(ids) == 0)
                .max(Comparator.comparingInt(BitSet::cardinality))
                .map(rows -> condition(more.get(0), rows.nextSetBit(0)))
                .orElseGet(() -> String.join(
                        " and ",
                        more.stream()
                                .map(column -> condition(column, kept.nextSetBit(0)))
                                .toList()));
    }

    private String condition(int column, int row) {
        String value = file.table().column(column).text(row);
        String name = Condition.quotedName(file.name(column));
        return value.isEmpty() ? "missing(" + name + ")" : name + " == '" + value + "'";
    }
}
