package io.github.relata.stats.process;

import java.util.List;

/**
 * The region of significance of an effect over two continuous moderators, on a grid that is even over their observed
 * ranges.
 *
 * @param first the values of the first moderator
 * @param second the values of the second moderator
 * @param effects the effect at each combination: a row for each value of the first
 * @param cases how many cases are nearest to each combination
 * @param shareSignificant the share of the cases at whose own two values the effect is significant
 */
public record SignificanceGrid(
        List<Double> first,
        List<Double> second,
        List<List<Inference>> effects,
        List<List<Integer>> cases,
        double shareSignificant) {
    public SignificanceGrid {
        first = List.copyOf(first);
        second = List.copyOf(second);
        effects = effects.stream().map(List::copyOf).toList();
        cases = cases.stream().map(List::copyOf).toList();
    }

    /** Whether the effect could be tested at each combination; with a collinear product it cannot. */
    public boolean isTested() {
        return effects.stream()
                .flatMap(List::stream)
                .noneMatch(effect -> Double.isNaN(effect.confidenceInterval().lower()));
    }
}
