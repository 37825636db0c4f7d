package io.github.relata.report.run;

import io.github.relata.model.data.CategoryColumn;
import io.github.relata.model.data.ColumnOperand;
import io.github.relata.model.data.SurveyData;
import io.github.relata.model.expression.Operand;
import io.github.relata.model.expression.RowCondition;
import io.github.relata.model.expression.Scope;
import io.github.relata.model.expression.Truth;
import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.study.Analysis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cases of each run of an analysis: those that {@code where} selects, apart by the levels of {@code by}; all of them,
 * or all but some.
 */
final class CaseGroups {
    private final SurveyData data;
    private final BitSet leftOut;
    private final Scope scope;
    private final Findings findings;

    CaseGroups(SurveyData data, Collection<Integer> leftOut, Findings findings) {
        this.data = data;
        this.leftOut = new BitSet();
        leftOut.forEach(this.leftOut::set);
        this.findings = findings;
        Map<String, Operand> operands = new LinkedHashMap<>();
        data.undeclared().forEach(column -> operands.put(column.name(), ColumnOperand.of(column)));
        data.columns().forEach(column -> operands.put(column.name(), ColumnOperand.of(column)));
        this.scope = Scope.of(operands);
    }

    List<CaseGroup> of(Analysis.Frame frame) {
        Optional<RowCondition> where = Optional.empty();
        if (frame.where().isPresent()) {
            Checked<RowCondition> bound = frame.where().get().bind(scope);
            findings.addAll(bound.findings());
            where = bound.value();
        }
        if (frame.by().isEmpty()) {
            return List.of(where.map(condition -> group("", condition)).orElseGet(this::everybody));
        }
        CategoryColumn by = (CategoryColumn) data.column(frame.by().get()).orElseThrow();
        List<CaseGroup> groups = new ArrayList<>();
        for (int level = 0; level < by.levels().size(); level++) {
            groups.add(group(by.levels().get(level), ofLevel(by, level, where)));
        }
        return groups;
    }

    private CaseGroup everybody() {
        return leftOut.isEmpty() ? new CaseGroup("", Cases.all(data.size()), 0) : group("", row -> Truth.TRUE);
    }

    private static RowCondition ofLevel(CategoryColumn by, int level, Optional<RowCondition> where) {
        return row -> {
            Truth inLevel = Truth.of(by.levelIndex(row) == level);
            return where.map(condition -> inLevel.and(condition.test(row))).orElse(inLevel);
        };
    }

    private CaseGroup group(String level, RowCondition condition) {
        int[] indexes = new int[data.size()];
        int size = 0;
        int undecided = 0;
        for (int row = leftOut.nextClearBit(0); row < data.size(); row = leftOut.nextClearBit(row + 1)) {
            Truth truth = condition.test(row);
            if (truth == Truth.TRUE) {
                indexes[size++] = row;
            } else if (truth == Truth.UNKNOWN) {
                undecided++;
            }
        }
        return new CaseGroup(level, Cases.of(Arrays.copyOf(indexes, size)), undecided);
    }
}
