package io.github.relata.stats.process;

import java.util.ArrayList;
import java.util.List;

/** All combinations of values of several moderators, the last one's running fastest. */
final class Grid {
    private Grid() {}

    static List<List<ModeratorValue>> of(List<List<ModeratorValue>> axes) {
        List<List<ModeratorValue>> combinations = List.of(List.of());
        for (List<ModeratorValue> axis : axes) {
            List<List<ModeratorValue>> longer = new ArrayList<>();
            for (List<ModeratorValue> combination : combinations) {
                for (ModeratorValue value : axis) {
                    List<ModeratorValue> extended = new ArrayList<>(combination);
                    extended.add(value);
                    longer.add(extended);
                }
            }
            combinations = longer;
        }
        return combinations;
    }
}
