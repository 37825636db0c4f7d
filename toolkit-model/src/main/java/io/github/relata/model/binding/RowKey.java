package io.github.relata.model.binding;

import io.github.relata.model.finding.Messages;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what tells the rows of one id apart, in a file with several rows for each: an event, a wave, a repetition. */
final class RowKey {
    /** So many of the rows at least repeat an id where that is how the file is made; fewer are slips. */
    private static final int LEAST_SHARE = 4;

    private static final String SEPARATOR = ";";

    private final FileColumns file;
    private final BitSet kept;

    RowKey(FileColumns file, BitSet kept) {
        this.file = file;
        this.kept = kept;
    }

    /** What to propose where the study names no id, and the export says which columns name a row together. */
    Optional<SeveralRows> ofExport() {
        List<Integer> key = file.table().export().key();
        if (key.size() < 2 || repeated(key.subList(0, 1)) == 0) {
            return Optional.empty();
        }
        return proposal(key.subList(0, 1), key.subList(1, key.size()));
    }

    /** What to propose where the study's ids repeat so often. */
    Optional<SeveralRows> beside(List<Integer> ids, int repeated) {
        if (repeated == 0 || LEAST_SHARE * repeated < kept.cardinality()) {
            return Optional.empty();
        }
        List<Integer> more = new ArrayList<>(file.table().export().key());
        more.removeAll(ids);
        Optional<SeveralRows> ofExport = more.isEmpty() ? Optional.empty() : proposal(ids, more);
        return ofExport.or(() -> ofOccasions(ids));
    }

    /** A column that is called as occasions are. */
    private Optional<SeveralRows> ofOccasions(List<Integer> ids) {
        String words = Messages.in(RowKey.class, "occasions.properties")
                .pattern("names")
                .orElseThrow();
        List<String> names = List.of(words.split(SEPARATOR, -1)).stream()
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .toList();
        for (int column = 0; column < file.table().columnCount(); column++) {
            String name = file.name(column).toLowerCase(Locale.ROOT);
            if (names.contains(name) && !ids.contains(column)) {
                Optional<SeveralRows> proposal = proposal(ids, List.of(column));
                if (proposal.isPresent()) {
                    return proposal;
                }
            }
        }
        return Optional.empty();
    }

    /** The proposal of some columns beside the ids, if together they name each row. */
    private Optional<SeveralRows> proposal(List<Integer> ids, List<Integer> more) {
        List<Integer> key = new ArrayList<>(ids);
        key.addAll(more);
        if (repeated(key) > 0) {
            return Optional.empty();
        }
        int persons = kept.cardinality() - repeated(ids);
        return Optional.of(new SeveralRows(file, kept, ids, more, persons));
    }

    /** How many rows repeat what some columns hold. */
    int repeated(List<Integer> columns) {
        SameIds same = new SameIds(
                columns.stream().map(file.table()::column).toList(),
                file.table().rowCount());
        return (int) kept.stream().filter(row -> same.first(row) != row).count();
    }
}
