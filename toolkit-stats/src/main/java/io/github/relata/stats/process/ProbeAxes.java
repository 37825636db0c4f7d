package io.github.relata.stats.process;

import io.github.relata.stats.moments.Moments;
import io.github.relata.stats.regression.DesignColumn;
import io.github.relata.stats.regression.Factor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The values of the moderators at which effects are told, and the points from which a step of a moderator is taken. */
final class ProbeAxes {
    private final CompleteCases cases;
    private final ProbeValues values;

    ProbeAxes(CompleteCases cases, ProbeValues values) {
        this.cases = cases;
        this.values = values;
    }

    /** All combinations of values of some moderators; one empty combination for none. */
    List<List<ModeratorValue>> combinations(List<Variable> moderators) {
        return Grid.of(moderators.stream()
                .map(moderator -> values.of(moderator, cases.column(moderator.tableColumn(0))))
                .toList());
    }

    /** Where steps begin: the mean of each number, the reference of each category. */
    ModeratorPoint origin(List<Variable> moderators) {
        Map<Integer, Double> origin = new HashMap<>();
        for (Variable moderator : moderators) {
            for (DesignColumn column : moderator.columns()) {
                Factor factor = column.factors().get(0);
                boolean number = factor.kind() == Factor.Kind.NUMERIC;
                double mean = number ? Moments.of(cases.column(factor.column())).mean() : 0;
                origin.put(factor.column(), mean);
            }
        }
        return new ModeratorPoint(origin);
    }
}
