package io.github.relata.scoring.quality.careless;

import java.util.List;

/**
 * Even-odd inconsistency: for each scale the means of its items at even and at odd places, correlated over the scales,
 * stepped up by Spearman and Brown to 2r / (1 + r), at least -1, and turned, so that 1 is the most careless. R: {@code
 * careless::evenodd}. A half without an answer leaves its scale out; {@code NaN} where fewer than two scales are left or
 * the halves do not vary. Source: Jackson 1976, as used by Johnson 2005, <a
 * href="https://doi.org/10.1016/j.jrp.2004.09.009">doi:10.1016/j.jrp.2004.09.009</a>.
 */
public final class EvenOdd {
    private final List<int[]> scales;

    private EvenOdd(List<int[]> scales) {
        this.scales = scales;
    }

    /**
     * The index over scales.
     *
     * @param scales for each the places of its items among a person's answers
     */
    public static EvenOdd over(List<int[]> scales) {
        return new EvenOdd(scales.stream().map(int[]::clone).toList());
    }

    /** The inconsistency of one person's answers, all of them keyed: high answers mean much of what the scale measures. */
    public double of(double... keyed) {
        double[] even = new double[scales.size()];
        double[] odd = new double[scales.size()];
        for (int s = 0; s < even.length; s++) {
            // The first item, at index 0, stands at place 1.
            odd[s] = mean(keyed, scales.get(s), 0);
            even[s] = mean(keyed, scales.get(s), 1);
        }
        double r = WithinPerson.correlation(even, odd);
        return Double.isNaN(r) ? r : -Math.max(-1, 2 * r / (1 + r));
    }

    private static double mean(double[] keyed, int[] items, int from) {
        double sum = 0;
        int answered = 0;
        for (int i = from; i < items.length; i += 2) {
            if (!Double.isNaN(keyed[items[i]])) {
                sum += keyed[items[i]];
                answered++;
            }
        }
        return answered == 0 ? Double.NaN : sum / answered;
    }
}
