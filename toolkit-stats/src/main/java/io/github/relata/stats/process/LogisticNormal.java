package io.github.relata.stats.process;

/** The logistic function, and its mean over a normal distribution. */
final class LogisticNormal {
    /** Beyond, the normal density is below 1e-10 of its height. */
    private static final double RANGE = 7;

    private static final double STEP = 0.7;

    private LogisticNormal() {}

    /** {@code 1 / (1 + exp(-x))}. */
    static double logistic(double x) {
        double odds = StrictMath.exp(-Math.abs(x));
        return (x > 0 ? 1 : odds) / (1 + odds);
    }

    /**
     * The mean of {@code logistic(mean + deviation Z)} for a standard normal Z, by the trapezoidal rule, which converges
     * geometrically here: to 1e-9 (Trefethen &amp; Weideman 2014, <a
     * href="https://doi.org/10.1137/130932132">doi:10.1137/130932132</a>). The poles of the logistic function are
     * {@code pi / deviation} away from the axis, so that the step shrinks with the deviation.
     */
    static double mean(double mean, double deviation) {
        if (deviation == 0) {
            return logistic(mean);
        }
        double step = STEP / Math.max(1, deviation);
        double sum = logistic(mean);
        double weights = 1;
        for (double z = step; z < RANGE; z += step) {
            double weight = StrictMath.exp(-z * z / 2);
            sum += weight * (logistic(mean - deviation * z) + logistic(mean + deviation * z));
            weights += 2 * weight;
        }
        return sum / weights;
    }
}
