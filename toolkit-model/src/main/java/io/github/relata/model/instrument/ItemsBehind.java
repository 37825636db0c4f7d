package io.github.relata.model.instrument;

import io.github.relata.model.expression.Calculation;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which items calculations rest on: those that they name, and those behind the scores that they name. */
final class ItemsBehind {
    private ItemsBehind() {}

    /** The numbers of the items, rising. */
    static List<Integer> of(List<Calculation> calculations, int items, List<ScoreDefinition> above) {
        SortedSet<Integer> numbers = new TreeSet<>();
        for (Calculation calculation : calculations) {
            numbers.addAll(calculation.items(items));
            for (ScoreDefinition score : above) {
                if (calculation.scores().contains(score.name())) {
                    numbers.addAll(score.rule().itemNumbers());
                }
            }
        }
        return List.copyOf(numbers);
    }
}
