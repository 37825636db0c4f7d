package io.github.relata.stats.reliability;

import io.github.relata.stats.Caveat;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One item of a scale, on the cases that answered every item; as {@code item.stats} and {@code alpha.drop} of R's
 * {@code psych::alpha(na.omit(x))}.
 *
 * @param rDrop correlation of the item with the sum of the other items
 * @param alphaDrop alpha of the other items; {@code NaN} for a scale of two (psych prints a covariance ratio there)
 * @param floor share of the cases at the lowest possible answer; none without a range
 * @param ceiling share of the cases at the highest possible answer; none without a range
 * @param caveats why a figure is {@code NaN}, or to be read with caution; one on no figure in particular is about all
 */
public record ItemStatistics(
        long n,
        double mean,
        double standardDeviation,
        double rDrop,
        double alphaDrop,
        OptionalDouble floor,
        OptionalDouble ceiling,
        List<Caveat> caveats) {
    public ItemStatistics {
        caveats = List.copyOf(caveats);
    }
}
