package io.github.relata.stats.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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
                term.columns().forEach(column -> names.add(column.name()));
                terms.add(new Place(term.name(), from, names.size()));
            }
            ends.add(names.size());
        }
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
        return IntStream.range(first, columns(step)).toArray();
    }

    /** The columns that a step (not the first) adds. */
    int[] added(int step) {
        return IntStream.range(columns(step - 1), columns(step)).toArray();
    }

    /** The terms up to this step that have several columns. */
    List<Place> severalColumns(int step) {
        return terms.stream()
                .filter(term -> term.to <= columns(step) && term.to - term.from > 1)
                .toList();
    }

    /** The columns of a term. */
    record Place(String name, int from, int to) {
        int[] columns() {
            return IntStream.range(from, to).toArray();
        }
    }
}
