package io.github.relata.scoring.quality;

import io.github.relata.stats.component.FirstComponent;
import io.github.relata.stats.moments.CrossProducts;
import io.github.relata.stats.reliability.Alpha;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Which items of a score run with each other and which against them, by the signs of the first principal component: that
 * is the pattern of signs that stays the same however many items are turned, half of them or more. Which of the two sides
 * is right the signs cannot say; the anchors do.
 */
final class SignPattern {
    /** A correlation nearer to zero is a weak item's. */
    static final double LEAST_CORRELATION = 0.2;

    /** A turned item goes against the others about as firmly as these hold together; a weak one does not. */
    static final double LEAST_SHARE = 0.5;

    /** How often one of all the items of a score may be suspected by chance. */
    static final double FALSE_ALARMS = 0.01;

    /** By how much the anchors of one side must outweigh those of the other, as a share of both. */
    private static final double LEAST_OF_ANCHORS = 0.25;

    /** The same of all items, where the anchors are divided: three of five are a majority. */
    private static final double LEAST_OF_ALL = 0.1;

    private final KeyedScore score;
    private final double[] loadings;
    private final boolean decided;

    private SignPattern(KeyedScore score, double[] loadings, boolean decided) {
        this.score = score;
        this.loadings = loadings;
        this.decided = decided;
    }

    /**
     * The pattern of a score, in the direction in which its anchors count as right. Where the anchors are divided among
     * themselves, the majority of all items is right.
     */
    static SignPattern of(KeyedScore score, IntPredicate anchors) {
        FirstComponent component = FirstComponent.of(score.products());
        double ofAnchors = majority(component, anchors);
        double ofAll = majority(component, item -> true);
        boolean byAnchors = Math.abs(ofAnchors) >= LEAST_OF_ANCHORS;
        // the loadings of all items sum to no less than zero
        double sign = byAnchors ? Math.signum(ofAnchors) : 1;
        double[] loadings = new double[score.size()];
        Arrays.setAll(loadings, item -> sign * component.loading(item));
        return new SignPattern(score, loadings, byAnchors || ofAll >= LEAST_OF_ALL);
    }

    /** By how much the positive loadings of some items outweigh the negative ones, as a share of both. */
    private static double majority(FirstComponent component, IntPredicate items) {
        double net = 0;
        double gross = 0;
        for (int item = 0; item < component.size(); item++) {
            if (items.test(item)) {
                net += component.loading(item);
                gross += Math.abs(component.loading(item));
            }
        }
        return gross == 0 ? 0 : net / gross;
    }

    /** Whether it is known which side is right. */
    boolean isDecided() {
        return decided;
    }

    /** Whether an item runs with the anchors. */
    boolean agrees(int item) {
        return loadings[item] >= 0;
    }

    /** Its correlation with the first component. */
    double loading(int item) {
        return loadings[item];
    }

    /** The correlation of an item with the sum of those that agree. */
    double correlation(int item) {
        return score.correlation(item, this::agrees);
    }

    /** How likely so negative a correlation with those that agree is, if there is none. */
    double chance(int item) {
        return score.chanceOfNegative(item, this::agrees);
    }

    /** Whether an item holds with those that agree, beyond a weak correlation. */
    boolean holds(int item) {
        return agrees(item) && correlation(item) >= LEAST_CORRELATION;
    }

    /** The items whose direction is against the others on all counts. */
    BitSet turned() {
        BitSet turned = new BitSet();
        if (IntStream.range(0, score.size()).allMatch(this::agrees)) {
            return turned;
        }
        double firmness = medianOfAgreeing();
        if (firmness < LEAST_CORRELATION) {
            return turned;
        }
        double least = -Math.max(LEAST_CORRELATION, LEAST_SHARE * firmness);
        for (int item = 0; item < score.size(); item++) {
            if (!agrees(item) && isEvident(item, least)) {
                turned.set(item);
            }
        }
        return isOneConstruct() ? turned : new BitSet();
    }

    private boolean isEvident(int item, double least) {
        return correlation(item) <= least && chance(item) < FALSE_ALARMS / score.size();
    }

    /** How firmly those that agree hold together: the median of their correlations with the sum of the others of them. */
    private double medianOfAgreeing() {
        double[] correlations = IntStream.range(0, score.size())
                .filter(this::agrees)
                .mapToDouble(item -> correlation(item))
                .filter(r -> !Double.isNaN(r))
                .sorted()
                .toArray();
        return correlations.length == 0 ? 0 : correlations[correlations.length / 2];
    }

    /**
     * Whether the two sides are one thing: their sums correlate at least half as strongly as they would if items of
     * different sides were related as those of one side are. Two dimensions of which one counts against the other, and
     * answers that agree with whatever is asked, come out lower.
     */
    private boolean isOneConstruct() {
        IntPredicate against = item -> !agrees(item);
        CrossProducts sums = score.products()
                .combine(Weights.sumOf(score.size(), this::agrees), Weights.sumOf(score.size(), against));
        double within = Math.sqrt(consistency(this::agrees) * consistency(against));
        return sums.correlation(0, 1) <= -LEAST_SHARE * within;
    }

    /** Alpha of some items; zero where they do not hold together. */
    private double consistency(IntPredicate included) {
        int[] items = IntStream.range(0, score.size()).filter(included).toArray();
        double alpha = Alpha.of(score.products().select(items));
        return alpha > 0 ? alpha : 0;
    }
}
