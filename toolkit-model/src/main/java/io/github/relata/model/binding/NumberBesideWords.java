package io.github.relata.model.binding;

import io.github.relata.model.binding.TextsFound.Text;
import io.github.relata.model.finding.NumberWords;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text with a number beside its words.
 *
 * @param place the place of its words in their set, by the way that the instrument runs
 */
record NumberBesideWords(Text text, double number, int place) {
    /** The texts with their numbers, the smallest first. */
    static Map<String, Double> numbers(List<NumberBesideWords> all) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        all.stream()
                .sorted(Comparator.comparingDouble(NumberBesideWords::number))
                .forEach(each -> numbers.put(each.text().cell(), each.number()));
        return numbers;
    }

    /** The codes by which all numbers are those of the answers, as a study file says it, if there are such. */
    static Optional<String> coded(List<NumberBesideWords> all, int steps) {
        for (int step : List.of(1, -1)) {
            double lowest = all.get(0).number() - step * (all.get(0).place() - 1);
            if (all.size() > 1 && all.stream().allMatch(each -> each.number() == lowest + step * (each.place() - 1))) {
                double highest = lowest + step * (steps - 1);
                return Optional.of("coded: [" + NumberWords.of(lowest) + ", " + NumberWords.of(highest) + "]");
            }
        }
        return Optional.empty();
    }
}
