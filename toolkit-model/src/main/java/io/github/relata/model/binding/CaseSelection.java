package io.github.relata.model.binding;

import io.github.relata.model.data.CaseFlow;
import io.github.relata.model.expression.Condition;
import io.github.relata.model.expression.RowCondition;
import io.github.relata.model.expression.Truth;
import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Place;
import io.github.relata.model.intake.RawTable;
import io.github.relata.model.study.DataSource;
import io.github.relata.model.study.Exclusion;
import io.github.relata.model.study.Study;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides which rows of a table are cases, in the order of intake: blank rows (the table has left them out), rows that
 * the study is not about, exclusions, rows with the same id. Each row is counted where it first falls out.
 */
final class CaseSelection {
    private record Filter(CaseFlow.Kind kind, String reason, RowCondition condition) {}

    private final Study study;
    private final RawTable table;
    private final List<Integer> ids;
    private final Findings findings;
    private final List<Filter> filters = new ArrayList<>();
    private final List<CaseFlow.Step> steps = new ArrayList<>();
    private final BitSet kept = new BitSet();

    /** A selection by the conditions of a study; names in them that are unknown become findings. */
    CaseSelection(Study study, RawTable table, ConditionNames names, List<Integer> ids, Findings findings) {
        this.study = study;
        this.table = table;
        this.ids = List.copyOf(ids);
        this.findings = findings;
        study.data()
                .rows()
                .flatMap(condition -> bound(condition, names))
                .ifPresent(condition -> filters.add(new Filter(
                        CaseFlow.Kind.NOT_SELECTED,
                        study.data().rows().orElseThrow().toString(),
                        condition)));
        for (Exclusion exclusion : study.exclusions()) {
            bound(exclusion.when(), names)
                    .ifPresent(condition ->
                            filters.add(new Filter(CaseFlow.Kind.EXCLUDED, exclusion.reason(), condition)));
        }
    }

    /** The rows that are cases. */
    Kept select() {
        kept.set(0, table.rowCount());
        int blank = (int) table.blankRows().count();
        if (blank > 0) {
            steps.add(new CaseFlow.Step(CaseFlow.Kind.BLANK, "", blank, 0));
        }
        filters.forEach(this::apply);
        if (!ids.isEmpty()) {
            dropDuplicates();
        }
        return new Kept(kept, table.rowCount());
    }

    /** What became of the rows. */
    CaseFlow flow() {
        return new CaseFlow((int) table.blankRows().count() + table.rowCount(), steps);
    }

    private Optional<RowCondition> bound(Condition condition, ConditionNames names) {
        Checked<RowCondition> bound = condition.bind(names);
        findings.addAll(bound.findings());
        return bound.value();
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

    private void dropDuplicates() {
        DataSource.Duplicates policy = study.data().duplicates();
        Map<String, Integer> seen = new HashMap<>();
        int dropped = 0;
        for (int row = kept.nextSetBit(0); row >= 0; row = kept.nextSetBit(row + 1)) {
            String key = CaseKey.of(table, ids, row);
            if (key.isEmpty()) {
                findings.add(Finding.error(BindingCode.BLANK_ID, place(row)));
                continue;
            }
            Integer earlier = seen.put(key, row);
            if (earlier == null) {
                continue;
            }
            switch (policy) {
                case ERROR -> findings.add(Finding.error(BindingCode.DUPLICATE_ID, place(row), "value", key));
                case FIRST -> {
                    seen.put(key, earlier);
                    kept.clear(row);
                    dropped++;
                }
                case LAST -> {
                    kept.clear(earlier);
                    dropped++;
                }
            }
        }
        if (dropped > 0) {
            steps.add(new CaseFlow.Step(CaseFlow.Kind.DUPLICATE, "", dropped, 0));
        }
    }

    private Place place(int row) {
        return new Place.Cell(table.file(), table.rowNumber(row), table.names().get(ids.get(0)));
    }
}
