package io.github.relata.scoring.quality.careless;

/** The correlation of two series of one person's values, such as those of matched items. */
final class WithinPerson {
    private WithinPerson() {}

    /**
     * Pearson's r of the pairs that have both values (R: {@code cor(x, y, use = "pairwise.complete.obs")}); {@code NaN}
     * where either series is constant or fewer than two pairs are left.
     */
    static double correlation(double[] x, double[] y) {
        int n = 0;
        double sumX = 0;
        double sumY = 0;
        for (int i = 0; i < x.length; i++) {
            if (!Double.isNaN(x[i] + y[i])) {
                sumX += x[i];
                sumY += y[i];
                n++;
            }
        }
        double meanX = sumX / n;
        double meanY = sumY / n;
        double sxx = 0;
        double syy = 0;
        double sxy = 0;
        for (int i = 0; i < x.length; i++) {
            if (!Double.isNaN(x[i] + y[i])) {
                double dx = x[i] - meanX;
                double dy = y[i] - meanY;
                sxx += dx * dx;
                syy += dy * dy;
                sxy += dx * dy;
            }
        }
        double r = sxy / (Math.sqrt(sxx) * Math.sqrt(syy));
        return isConstant(x, y) || isConstant(y, x) ? Double.NaN : Math.max(-1, Math.min(1, r));
    }

    /** Whether the values are all the same where both are there: asked of the values, as the sums of squares round. */
    private static boolean isConstant(double[] values, double[] others) {
        double first = Double.NaN;
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i] + others[i])) {
                if (Double.isNaN(first)) {
                    first = values[i];
                } else if (values[i] != first) {
                    return false;
                }
            }
        }
        return true;
    }
}
