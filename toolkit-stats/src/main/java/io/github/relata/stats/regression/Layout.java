package io.github.relata.stats.regression;

import java.util.ArrayList;
import java.util.List;

/** Where terms and steps stand in the design matrix. */
final class Layout {
    static final String INTERCEPT = "(Intercept)";

    private final List<String> names = new ArrayList<>();
    private final List<Place> terms = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private final int first;

    Layout(RegressionDesign design) {
        if (design.hasIntercept()) {
            names.add(INTERCEPT);
        }
        first = names.size();
        for (List<Term> step : design.steps()) {
            for (Term term : step) {
                int from = names.size();
                for (DesignColumn column : term.columns()) {
                    names.add(column.name());
                }
                terms.add(new Place(term.name(), from, names.size()));
            }
            ends.add(names.size());
        }
    }

    /** Number of columns of all steps, the constant among them. */
    int columns() {
        return names.size();
    }

    /** Index of the last step. */
    int lastStep() {
        return ends.size() - 1;
    }

    /** Number of columns up to this step, the constant among them. */
    int columns(int step) {
        return ends.get(step);
    }

    String name(int column) {
        return names.get(column);
    }

    boolean isIntercept(int column) {
        return column < first;
    }

    /** The columns up to this step, without the constant. */
    int[] predictors(int step) {
        return range(first, columns(step));
    }

    /** The columns that a step (not the first) adds. */
    int[] added(int step) {
        return range(columns(step - 1), columns(step));
    }

    /** The terms up to this step that have several columns. */
    List<Place> severalColumns(int step) {
        List<Place> several = new ArrayList<>();
        for (Place term : terms) {
            if (term.to <= columns(step) && term.to - term.from > 1) {
                several.add(term);
            }
        }
        return several;
    }

    private static int[] range(int from, int to) {
        int[] columns = new int[to - from];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = from + i;
        }
        return columns;
    }

    /** The columns of a term. */
    record Place(String name, int from, int to) {
        int[] columns() {
            return range(from, to);
        }
    }
}
