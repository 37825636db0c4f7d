package io.github.relata.stats.descriptive;

/**
 * How skewness and excess kurtosis are computed; the types are those of Joanes &amp; Gill (1998, <a
 * href="https://doi.org/10.1111/1467-9884.00122">doi:10.1111/1467-9884.00122</a>) and of R's {@code e1071} and {@code
 * psych}. With g1 = m3 / m2^1.5 and g2 = m4 / m2² - 3 from the central moments m with divisor n:
 */
public enum ShapeType {
    /**
     * G1 = g1·sqrt(n(n - 1)) / (n - 2) and G2 = ((n + 1)·g2 + 6)(n - 1) / ((n - 2)(n - 3)), unbiased under normality; as
     * SPSS, SAS and jamovi. Skewness needs three values, kurtosis four.
     */
    TYPE_2(3, 4) {
        @Override
        double skewness(double g1, double n) {
            return g1 * Math.sqrt(n * (n - 1)) / (n - 2);
        }

        @Override
        double kurtosis(double g2, double n) {
            return ((n + 1) * g2 + 6) * (n - 1) / ((n - 2) * (n - 3));
        }
    },
    /** b1 = m3 / s³ and b2 = m4 / s⁴ - 3 with the sample standard deviation s; as Minitab. Needs two values. */
    TYPE_3(2, 2) {
        @Override
        double skewness(double g1, double n) {
            return g1 * StrictMath.pow((n - 1) / n, 1.5);
        }

        @Override
        double kurtosis(double g2, double n) {
            double share = (n - 1) / n;
            return (g2 + 3) * share * share - 3;
        }
    };

    final int leastForSkewness;
    final int leastForKurtosis;

    ShapeType(int leastForSkewness, int leastForKurtosis) {
        this.leastForSkewness = leastForSkewness;
        this.leastForKurtosis = leastForKurtosis;
    }

    abstract double skewness(double g1, double n);

    abstract double kurtosis(double g2, double n);
}
