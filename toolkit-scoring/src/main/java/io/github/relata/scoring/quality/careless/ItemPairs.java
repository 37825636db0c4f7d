package io.github.relata.scoring.quality.careless;

import io.github.relata.stats.moments.PairwiseProducts;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs of items that the whole sample answers alike, psychometric synonyms, or the opposite way, antonyms, and how far
 * one person does so too: the correlation, over the pairs, of the answers to their first and to their second items. R:
 * {@code careless::psychsyn} and {@code careless::psychant}, without the shuffling of pairs by which these try to make up
 * for answers that do not vary: such a person has {@code NaN}, as has one with fewer than {@value #LEAST_PAIRS} complete
 * pairs. Source: Meade &amp; Craig 2012, <a href="https://doi.org/10.1037/a0028085">doi:10.1037/a0028085</a>.
 */
public final class ItemPairs {
    /** So many pairs a person must have answered. */
    public static final int LEAST_PAIRS = 3;

    private final List<int[]> pairs;

    private ItemPairs(List<int[]> pairs) {
        this.pairs = List.copyOf(pairs);
    }

    /** The pairs of columns whose correlation, on the rows that have both, is above the critical value. */
    public static ItemPairs synonyms(PairwiseProducts answers, double critical) {
        return beyond(answers, 1, critical);
    }

    /** The pairs of columns whose correlation, on the rows that have both, is below the critical value's negative. */
    public static ItemPairs antonyms(PairwiseProducts answers, double critical) {
        return beyond(answers, -1, critical);
    }

    private static ItemPairs beyond(PairwiseProducts answers, int sign, double critical) {
        List<int[]> pairs = new ArrayList<>();
        for (int second = 0; second < answers.size(); second++) {
            for (int first = second + 1; first < answers.size(); first++) {
                if (sign * answers.pair(second, first).correlation(0, 1) > critical) {
                    pairs.add(new int[] {first, second});
                }
            }
        }
        return new ItemPairs(pairs);
    }

    /** How many pairs there are. */
    public int size() {
        return pairs.size();
    }

    /** The correlation over the pairs of one person's answers. */
    public double correlation(double... answers) {
        double[] first = new double[pairs.size()];
        double[] second = new double[pairs.size()];
        int complete = 0;
        for (int p = 0; p < first.length; p++) {
            first[p] = answers[pairs.get(p)[0]];
            second[p] = answers[pairs.get(p)[1]];
            complete += Double.isNaN(first[p] + second[p]) ? 0 : 1;
        }
        return complete < LEAST_PAIRS ? Double.NaN : WithinPerson.correlation(first, second);
    }
}
