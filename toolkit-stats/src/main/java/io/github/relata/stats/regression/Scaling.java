package io.github.relata.stats.regression;

import io.github.relata.stats.linear.LeastSquares;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The units in which the table's columns are read: their own, or standard deviations from the mean. */
final class Scaling {
    static final Scaling NONE = new Scaling(Map.of());

    private final Map<Integer, ZScore> columns;

    private Scaling(Map<Integer, ZScore> columns) {
        this.columns = columns;
    }

    /** Z-scores of the outcome and of every numeric column that takes part, over the cases of the model. */
    static Scaling standard(DesignRows rows, int outcome, List<DesignColumn> design) {
        // All columns that the design reads are read here, also 0/1 ones: they decide which cases are complete.
        TreeMap<Integer, Factor.Kind> kinds = new TreeMap<>();
        for (DesignColumn column : design) {
            for (Factor factor : column.factors()) {
                kinds.put(factor.column(), factor.kind());
            }
        }
        List<DesignColumn> plain = new ArrayList<>();
        for (int column : kinds.keySet()) {
            plain.add(DesignColumn.numeric("", column));
        }
        LeastSquares moments = LeastSquares.of(rows.with(true, plain, NONE));
        Map<Integer, ZScore> scores = new HashMap<>();
        scores.put(outcome, ZScore.of(moments, plain.size() + 1));
        int place = 1;
        for (Map.Entry<Integer, Factor.Kind> column : kinds.entrySet()) {
            if (column.getValue() == Factor.Kind.NUMERIC) {
                scores.put(column.getKey(), ZScore.of(moments, place));
            }
            place++;
        }
        return new Scaling(scores);
    }

    /** Puts the first {@code n} values of a factor into these units. */
    void apply(Factor factor, double[] values, int n) {
        ZScore score = columns.get(factor.column());
        if (score != null && factor.kind() == Factor.Kind.NUMERIC) {
            for (int i = 0; i < n; i++) {
                values[i] = (values[i] - score.mean) / score.standardDeviation;
            }
        }
    }

    private record ZScore(double mean, double standardDeviation) {
        /** A constant column becomes zero, up to rounding. */
        static ZScore of(LeastSquares moments, int column) {
            return new ZScore(moments.mean(column), moments.isConstant(column) ? 1 : moments.standardDeviation(column));
        }
    }
}
