package io.github.relata.model.binding;

import io.github.relata.model.finding.AlikeFindings;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.study.DataSource;
import java.util.BitSet;
import java.util.List;

/** Checks that each case has an id of its own: blank ids are faults, and of the rows with one id one stays. */
final class CaseKeys {
    private final FileColumns file;
    private final DataSource source;
    private final List<Integer> ids;
    private final BitSet kept;
    private final Findings findings;

    /** A check of the rows kept so far, which loses those that repeat an id. */
    CaseKeys(FileColumns file, DataSource source, List<Integer> ids, BitSet kept, Findings findings) {
        this.file = file;
        this.source = source;
        this.ids = List.copyOf(ids);
        this.kept = kept;
        this.findings = findings;
    }

    /** Leaves out the rows that repeat an id, where the study says which one stays; answers how many. */
    int leaveOutRepeated() {
        RowKey key = new RowKey(file, kept);
        if (ids.isEmpty()) {
            key.ofExport().ifPresent(proposal -> findings.add(proposal.finding(source.place())));
            return 0;
        }
        BitSet blank = blankIds();
        boolean backwards = source.duplicates() == DataSource.Duplicates.LAST;
        SameIds same = new SameIds(
                ids.stream().map(file.table()::column).toList(), file.table().rowCount());
        AlikeFindings repeated = new AlikeFindings();
        BitSet left = new BitSet();
        int row = backwards ? kept.previousSetBit(kept.length()) : kept.nextSetBit(0);
        while (row >= 0) {
            int found = row;
            int first = blank.get(row) ? row : same.first(row);
            if (first != row) {
                left.set(row);
                repeated.add(() -> duplicate(found, first));
            }
            row = backwards ? kept.previousSetBit(row - 1) : kept.nextSetBit(row + 1);
        }
        if (source.duplicates() != DataSource.Duplicates.ERROR) {
            kept.andNot(left);
            return left.cardinality();
        }
        key.beside(ids, left.cardinality())
                .ifPresentOrElse(
                        proposal -> findings.add(proposal.finding(source.place())),
                        () -> findings.addAll(repeated.list()));
        return 0;
    }

    /** The rows without an id, each of which is a fault. */
    private BitSet blankIds() {
        BitSet rows = new BitSet();
        for (int id : ids) {
            TypedCells.Readings readings = file.readings(id);
            AlikeFindings blank = new AlikeFindings();
            for (int row = kept.nextSetBit(0); row >= 0; row = kept.nextSetBit(row + 1)) {
                if (readings.of(row) instanceof CellReading.Absent) {
                    int found = row;
                    blank.add(() -> Finding.error(BindingCode.BLANK_ID, file.cell(found, id)));
                    rows.set(row);
                }
            }
            findings.addAll(blank.list());
        }
        return rows;
    }

    private Finding duplicate(int row, int first) {
        return Finding.error(
                BindingCode.DUPLICATE_ID,
                file.cell(row, ids.get(0)),
                "value",
                file.key(ids, row),
                "first",
                Long.toString(file.table().rowNumber(first)));
    }
}
