package io.github.relata.scoring.quality;

import io.github.relata.model.data.ScaleItems;
import io.github.relata.model.instrument.KeyedItem;
import io.github.relata.model.instrument.ScoreDefinition;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What to write into the study file if the detective is right: the whole line, with what stands there already.
 *
 * @param variant the item order to name, where it is another one
 * @param key the key that takes the items: {@code reversed-in-file} with an instrument, whose own key is not to be
 *     touched; {@code reverse} with a scale of one's own
 * @param items the numbers of all items that belong there
 * @param changed whether that key needs changing
 */
public record KeyingRemedy(Optional<String> variant, String key, List<Integer> items, boolean changed) {
    public KeyingRemedy {
        items = List.copyOf(items);
    }

    static KeyingRemedy of(ScaleItems scale, Optional<String> variant, BitSet turned) {
        boolean own = scale.instrument().sha256().isEmpty();
        BitSet numbers = own ? reversed(scale) : declaredInFile(scale);
        numbers.xor(turned);
        return new KeyingRemedy(
                variant,
                own ? "reverse" : "reversed-in-file",
                numbers.stream().boxed().toList(),
                !turned.isEmpty());
    }

    private static BitSet reversed(ScaleItems scale) {
        BitSet numbers = new BitSet();
        for (ScoreDefinition score : scale.key().scores()) {
            for (KeyedItem item : score.items()) {
                if (item.reverseKeyed()) {
                    numbers.set(item.item().number());
                }
            }
        }
        return numbers;
    }

    private static BitSet declaredInFile(ScaleItems scale) {
        BitSet numbers = new BitSet();
        scale.reversedInFile().forEach(numbers::set);
        return numbers;
    }

    /** What to write, as in a study file: {@code variant: block, reversed-in-file: [4, 5]}. */
    public String text() {
        List<String> lines = new ArrayList<>();
        variant.ifPresent(order -> lines.add("variant: " + order));
        if (changed) {
            lines.add(key + ": "
                    + items.stream()
                            .map(number -> Integer.toString(number))
                            .collect(Collectors.joining(", ", "[", "]")));
        }
        return String.join(", ", lines);
    }
}
