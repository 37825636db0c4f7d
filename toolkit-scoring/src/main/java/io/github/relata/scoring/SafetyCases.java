package io.github.relata.scoring;

import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.data.ScaleItems;
import io.github.relata.model.instrument.SafetyItem;
import java.util.ArrayList;
import java.util.List;

/**
 * The cases whose answer to an item calls for care, whatever their scores are.
 *
 * @param cases the cases, counted from 0, rising; none where no answer does
 */
public record SafetyCases(ScaleItems scale, SafetyItem item, List<Integer> cases) {
    public SafetyCases {
        cases = List.copyOf(cases);
    }

    /** Looks through the answers to every safety item of a scale. */
    static List<SafetyCases> of(ScaleItems scale) {
        return scale.key().safety().stream().map(item -> of(scale, item)).toList();
    }

    private static SafetyCases of(ScaleItems scale, SafetyItem item) {
        NumberColumn answers = scale.items().get(item.item().item().number() - 1);
        List<Integer> cases = new ArrayList<>();
        for (int row = 0; row < answers.size(); row++) {
            if (item.concerns(answers.value(row))) {
                cases.add(row);
            }
        }
        return new SafetyCases(scale, item, cases);
    }
}
