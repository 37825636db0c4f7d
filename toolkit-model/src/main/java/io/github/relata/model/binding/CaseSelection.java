package io.github.relata.model.binding;

import io.github.relata.model.data.CaseFlow;
import io.github.relata.model.expression.Condition;
import io.github.relata.model.expression.RowCondition;
import io.github.relata.model.expression.Truth;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.study.DataSource;
import io.github.relata.model.study.Exclusion;
import io.github.relata.model.study.Study;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Decides which rows of a table are cases, in the order of intake: blank rows (the table has left them out), rows that
 * the study is not about, exclusions, rows with the same id. Each row is counted where it first falls out.
 */
final class CaseSelection {
    private record Filter(CaseFlow.Kind kind, String reason, RowCondition condition) {}

    private final FileColumns file;
    private final DataSource.Duplicates policy;
    private final List<Integer> ids;
    private final Findings findings;
    private final List<Filter> filters = new ArrayList<>();
    private final List<CaseFlow.Step> steps = new ArrayList<>();
    private final BitSet kept = new BitSet();
    private boolean complete;

    /** A selection by the conditions of a study, which become findings where they cannot be bound. */
    CaseSelection(Study study, FileColumns file, ConditionNames names, List<Integer> ids, Findings findings) {
        this.file = file;
        this.policy = study.data().duplicates();
        this.ids = List.copyOf(ids);
        this.findings = findings;
        this.complete = ids.size() == study.data().id().size();
        Optional<Condition> rows = study.data().rows();
        rows.ifPresent(condition -> filter(CaseFlow.Kind.NOT_SELECTED, condition.toString(), condition, names));
        for (Exclusion exclusion : study.exclusions()) {
            filter(CaseFlow.Kind.EXCLUDED, exclusion.reason(), exclusion.when(), names);
        }
    }

    private void filter(CaseFlow.Kind kind, String reason, Condition condition, ConditionNames names) {
        Optional<RowCondition> bound = names.onRows(condition);
        bound.ifPresent(test -> filters.add(new Filter(kind, reason, test)));
        complete &= bound.isPresent();
    }

    /** Whether it knows all conditions and ids, without which nobody can say which rows are cases. */
    boolean isComplete() {
        return complete;
    }

    /** The rows that are cases. */
    Kept select() {
        kept.set(0, file.table().rowCount());
        int blank = file.table().rowNumbers().blankCount();
        if (blank > 0) {
            steps.add(new CaseFlow.Step(CaseFlow.Kind.BLANK, "", blank, 0));
        }
        filters.forEach(this::apply);
        if (!ids.isEmpty()) {
            leaveOutDuplicates(blankIds());
        }
        return new Kept(kept, file.table().rowCount());
    }

    /** What became of the rows. */
    CaseFlow flow() {
        return new CaseFlow(
                file.table().rowNumbers().blankCount() + file.table().rowCount(), steps);
    }

    /** Takes out what is not selected or is excluded; a row whose condition is unknown stays and is counted. */
    private void apply(Filter filter) {
        Truth takesOut = filter.kind() == CaseFlow.Kind.NOT_SELECTED ? Truth.FALSE : Truth.TRUE;
        int out = 0;
        int unknown = 0;
        for (int row = kept.nextSetBit(0); row >= 0; row = kept.nextSetBit(row + 1)) {
            Truth truth = filter.condition().test(row);
            if (truth == takesOut) {
                kept.clear(row);
                out++;
            } else if (truth == Truth.UNKNOWN) {
                unknown++;
            }
        }
        steps.add(new CaseFlow.Step(filter.kind(), filter.reason(), out, unknown));
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

    /** Of the rows with one id, the one met first stays. */
    private void leaveOutDuplicates(BitSet blank) {
        SameIds same = new SameIds(
                ids.stream().map(file.table()::column).toList(), file.table().rowCount());
        AlikeFindings repeated = new AlikeFindings();
        BitSet left = new BitSet();
        boolean backwards = policy == DataSource.Duplicates.LAST;
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
        if (policy == DataSource.Duplicates.ERROR) {
            findings.addAll(repeated.list());
        } else if (!left.isEmpty()) {
            kept.andNot(left);
            steps.add(new CaseFlow.Step(CaseFlow.Kind.DUPLICATE, "", left.cardinality(), 0));
        }
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
