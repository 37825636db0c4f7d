package io.github.relata.model.binding;

import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.instrument.AnswerRange;
import java.util.List;

/** Whether any case gives the lowest and any the highest answer to an item of a scale; as a rule the first rows say. */
final class EndsUsed {
    private final BoundScale scale;
    private final List<NumberColumn> answers;
    private boolean lowest;
    private boolean highest;

    EndsUsed(BoundScale scale, List<NumberColumn> answers) {
        this.scale = scale;
        this.answers = answers;
    }

    /** Whether the codes of both ends stand in the file. */
    boolean both() {
        for (int item = 0; item < answers.size() && !(lowest && highest); item++) {
            look(item);
        }
        return lowest && highest;
    }

    private void look(int item) {
        NumberColumn column = answers.get(item);
        AnswerRange range = scale.instrument().items().get(item).range();
        boolean turned = scale.reversedInFile().contains(item + 1);
        double low = turned ? range.maximum() : range.minimum();
        double high = turned ? range.minimum() : range.maximum();
        for (int row = 0; row < column.size() && !(lowest && highest); row++) {
            double value = column.value(row);
            lowest |= value == low;
            highest |= value == high;
        }
    }
}
