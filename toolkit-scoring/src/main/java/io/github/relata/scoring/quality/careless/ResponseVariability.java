package io.github.relata.scoring.quality.careless;

/**
 * The intra-individual response variability: the standard deviation, by n - 1, of one person's answers as they were
 * given. R: {@code careless::irv}. Missing answers are left out; {@code NaN} for fewer than two. Source: Dunn, Heggestad,
 * Shanock &amp; Theilgard 2018, <a href="https://doi.org/10.1007/s10869-016-9479-0">doi:10.1007/s10869-016-9479-0</a>.
 */
public final class ResponseVariability {
    private ResponseVariability() {}

    /** The standard deviation of the answers. */
    public static double of(double... answers) {
        int n = 0;
        double sum = 0;
        for (double answer : answers) {
            if (!Double.isNaN(answer)) {
                sum += answer;
                n++;
            }
        }
        if (n < 2) {
            return Double.NaN;
        }
        double mean = sum / n;
        double squares = 0;
        for (double answer : answers) {
            if (!Double.isNaN(answer)) {
                squares += (answer - mean) * (answer - mean);
            }
        }
        return Math.sqrt(squares / (n - 1));
    }
}
