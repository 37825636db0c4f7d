package io.github.relata.model.binding;

import io.github.relata.model.intake.RawTable;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * By what the rows of a file can be told apart, as a study file would declare it.
 *
 * @param id the columns, counted from 0, that together name each row, or each row of the selection
 * @param persons how many different values the first of them has
 * @param selection a condition by which each person has one row, where there are several
 */
public record KeyProposal(List<Integer> id, int persons, Optional<String> selection) {
    public KeyProposal {
        id = List.copyOf(id);
    }

    /**
     * The proposal for a column that looks like an id, in the rows that are kept; none where some have no id, or where
     * nothing tells the rows of one id apart.
     */
    public static Optional<KeyProposal> of(RawTable table, BitSet kept, int likely) {
        MissingCodes missing = new MissingCodes(
                List.of(), table.export().notShown(), table.dialect().decimal());
        FileColumns file = new FileColumns(table, missing);
        if (hasBlanks(file, kept, likely)) {
            return Optional.empty();
        }
        List<Integer> ids = List.of(likely);
        RowKey key = new RowKey(file, kept);
        int repeated = key.repeated(ids);
        return repeated == 0
                ? Optional.of(new KeyProposal(ids, kept.cardinality(), Optional.empty()))
                : key.beside(ids, repeated).map(several -> of(file, kept, several));
    }

    /** Columns of which some row has none name no row: there the selection alone is left. */
    private static KeyProposal of(FileColumns file, BitSet kept, SeveralRows several) {
        boolean blanks = several.more().stream().anyMatch(column -> hasBlanks(file, kept, column));
        return new KeyProposal(
                blanks ? several.ids() : several.key(), several.persons(), Optional.of(several.selection()));
    }

    private static boolean hasBlanks(FileColumns file, BitSet kept, int column) {
        TypedCells.Readings readings = file.readings(column);
        return kept.stream().anyMatch(row -> readings.of(row) instanceof CellReading.Absent);
    }
}
