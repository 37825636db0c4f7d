package io.github.relata.model.binding;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Place;
import java.util.BitSet;
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
        Map<String, Integer> counts = new LinkedHashMap<>();
        int column = more.get(0);
        kept.stream().forEach(row -> counts.merge(file.table().column(column).text(row), 1, Integer::sum));
        String commonest = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        List<String> values = counts.entrySet().stream()
                .limit(LISTED)
                .map(entry -> (entry.getKey().isEmpty() ? "\"\"" : entry.getKey()) + " (" + entry.getValue() + ")")
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
                String.join(", ", values) + (counts.size() > LISTED ? " …" : ""),
                "key",
                String.join(
                        ", ",
                        Stream.concat(ids.stream(), more.stream())
                                .map(file::name)
                                .toList()),
                "selection",
                commonest.isEmpty()
                        ? "missing(" + file.name(column) + ")"
                        : file.name(column) + " == '" + commonest + "'");
    }
}
