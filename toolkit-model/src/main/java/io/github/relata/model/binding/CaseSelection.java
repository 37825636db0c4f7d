package io.github.relata.model.binding;

import io.github.relata.model.data.CaseFlow;
import io.github.relata.model.expression.Condition;
import io.github.relata.model.expression.RowCondition;
import io.github.relata.model.expression.Truth;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.intake.MarkedRows;
import io.github.relata.model.study.DataSource;
import io.github.relata.model.study.Exclusion;
import io.github.relata.model.study.Study;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Decides which rows of a table are cases, in the order of intake: blank rows (the table has left them out), previews and
 * unfinished answers, rows that the study is not about, exclusions, rows with the same id. Each row is counted where it
 * first falls out.
 */
final class CaseSelection {
    private record Filter(CaseFlow.Kind kind, String reason, RowCondition condition) {}

    private final FileColumns file;
    private final DataSource source;
    private final List<Integer> ids;
    private final Findings findings;
    private final List<Filter> filters = new ArrayList<>();
    private final List<CaseFlow.Step> steps = new ArrayList<>();
    private final BitSet kept = new BitSet();
    private boolean complete;

    /** A selection by the conditions of a study, which become findings where they cannot be bound. */
    CaseSelection(Study study, FileColumns file, ConditionNames names, List<Integer> ids, Findings findings) {
        this.file = file;
        this.source = study.data();
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
        file.table().export().marked().stream()
                .filter(marked -> !source.keep().contains(marked.kind()))
                .forEach(this::leaveOut);
        filters.forEach(this::apply);
        CaseKeys keys = new CaseKeys(file, source, ids, kept, findings);
        int repeated = keys.leaveOutRepeated();
        if (repeated > 0) {
            steps.add(new CaseFlow.Step(CaseFlow.Kind.DUPLICATE, "", repeated, 0));
        }
        return new Kept(kept, file.table().rowCount());
    }

    /** What became of the rows. */
    CaseFlow flow() {
        return new CaseFlow(
                file.table().rowNumbers().blankCount() + file.table().rowCount(), steps);
    }

    private void leaveOut(MarkedRows marked) {
        int before = kept.cardinality();
        marked.rows().forEach(kept::clear);
        CaseFlow.Kind kind = switch (marked.kind()) {
            case PREVIEW -> CaseFlow.Kind.PREVIEW;
            case UNFINISHED -> CaseFlow.Kind.UNFINISHED;
        };
        steps.add(new CaseFlow.Step(kind, marked.reason(), before - kept.cardinality(), 0));
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
}
