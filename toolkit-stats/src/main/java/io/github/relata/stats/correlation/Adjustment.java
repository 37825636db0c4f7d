package io.github.relata.stats.correlation;

import java.util.Arrays;

/** How p values are adjusted for the number of tests in their family; as R's {@code p.adjust}. */
public enum Adjustment {
    /** As they are. */
    NONE,
    /** Times the number of tests (Bonferroni): holds the family-wise error rate. */
    BONFERRONI,
    /** Step-down Bonferroni (Holm 1979): holds the family-wise error rate and is never weaker than Bonferroni. */
    HOLM,
    /**
     * Step-up (Benjamini &amp; Hochberg 1995, <a
     * href="https://doi.org/10.1111/j.2517-6161.1995.tb02031.x">doi:10.1111/j.2517-6161.1995.tb02031.x</a>): holds the
     * false discovery rate.
     */
    BH;

    /** The adjusted values, in the same order; {@code NaN} stays and does not count as a test. */
    public double[] adjust(double... pValues) {
        double[] sorted = pValues.clone();
        Arrays.sort(sorted); // NaN comes last
        int m = sorted.length;
        while (m > 0 && Double.isNaN(sorted[m - 1])) {
            m--;
        }
        double[] bySize = adjustSorted(sorted, m);
        double[] adjusted = new double[pValues.length];
        for (int i = 0; i < adjusted.length; i++) {
            adjusted[i] = Double.isNaN(pValues[i]) ? Double.NaN : bySize[Arrays.binarySearch(sorted, 0, m, pValues[i])];
        }
        return adjusted;
    }

    /** Equal p values get equal adjusted ones, which is why a value finds its own by search. */
    private double[] adjustSorted(double[] sorted, int m) {
        double[] adjusted = new double[m];
        for (int i = 0; i < m; i++) {
            adjusted[i] = Math.min(1, sorted[i] * factor(i, m));
        }
        if (this == HOLM) {
            for (int i = 1; i < m; i++) {
                adjusted[i] = Math.max(adjusted[i], adjusted[i - 1]);
            }
        }
        if (this == BH) {
            for (int i = m - 2; i >= 0; i--) {
                adjusted[i] = Math.min(adjusted[i], adjusted[i + 1]);
            }
        }
        return adjusted;
    }

    private double factor(int place, int m) {
        return switch (this) {
            case NONE -> 1;
            case BONFERRONI -> m;
            case HOLM -> m - place;
            case BH -> m / (place + 1.0);
        };
    }
}
