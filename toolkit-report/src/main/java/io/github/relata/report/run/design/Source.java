package io.github.relata.report.run.design;

import io.github.relata.model.data.CategoryColumn;
import io.github.relata.model.data.NumberColumn;
import io.github.relata.report.run.Cases;

/** Where the numbers of a column of an analysis come from. */
public sealed interface Source {
    /** Copies the numbers of the cases at some positions to the start of the target; {@code NaN} where missing. */
    void copy(Cases cases, int from, int to, double[] target);

    /** A variable or score as it is. */
    record Numbers(NumberColumn column) implements Source {
        @Override
        public void copy(Cases cases, int from, int to, double[] target) {
            if (cases.isAll()) {
                column.copy(from, to, target);
                return;
            }
            for (int position = from; position < to; position++) {
                target[position - from] = column.value(cases.index(position));
            }
        }
    }

    /** The places of levels, for what asks only whether a case has one. */
    record Levels(CategoryColumn column) implements Source {
        @Override
        public void copy(Cases cases, int from, int to, double[] target) {
            for (int position = from; position < to; position++) {
                int index = column.levelIndex(cases.index(position));
                target[position - from] = index < 0 ? Double.NaN : index;
            }
        }
    }

    /** 1 for the cases of a level, 0 for the others. */
    record Indicator(CategoryColumn column, int level) implements Source {
        @Override
        public void copy(Cases cases, int from, int to, double[] target) {
            for (int position = from; position < to; position++) {
                int index = column.levelIndex(cases.index(position));
                target[position - from] = index < 0 ? Double.NaN : (index == level ? 1 : 0);
            }
        }
    }
}
