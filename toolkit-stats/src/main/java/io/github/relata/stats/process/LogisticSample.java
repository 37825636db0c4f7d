package io.github.relata.stats.process;

/**
 * The cases of a logistic equation for draws, row by row: the constant 1 and the centred predictors, the outcome, and where
 * the steps of a draw begin. Shared by all threads, and read only.
 */
final class LogisticSample {
    private final int width;
    private final double[] design;
    private final boolean[] ones;
    private final double[] start;

    private LogisticSample(int width, double[] design, boolean[] ones, double[] start) {
        this.width = width;
        this.design = design;
        this.ones = ones;
        this.start = start;
    }

    /**
     * Cases whose draws begin at zero.
     *
     * @param predictors the centred columns
     * @param outcome 0 or 1
     */
    static LogisticSample of(double[][] predictors, double[] outcome) {
        int width = predictors.length + 1;
        double[] design = new double[outcome.length * width];
        boolean[] ones = new boolean[outcome.length];
        for (int row = 0; row < ones.length; row++) {
            ones[row] = outcome[row] == 1;
            design[row * width] = 1;
            for (int j = 1; j < width; j++) {
                design[row * width + j] = predictors[j - 1][row];
            }
        }
        return new LogisticSample(width, design, ones, new double[width]);
    }

    /** Number of coefficients. */
    int width() {
        return width;
    }

    /** Number of cases. */
    int rows() {
        return ones.length;
    }

    boolean isOne(int row) {
        return ones[row];
    }

    /** The same cases; their draws begin at a solution. */
    LogisticSample startingAt(double[] solution) {
        return new LogisticSample(width, design, ones, solution);
    }

    /** Where the steps of a draw begin. */
    void start(double[] coefficients) {
        System.arraycopy(start, 0, coefficients, 0, width);
    }

    /** The linear predictor of a case. */
    double predictor(int row, double[] coefficients) {
        double sum = 0;
        for (int j = 0, at = row * width; j < width; j++, at++) {
            sum += coefficients[j] * design[at];
        }
        return sum;
    }

    /** Adds a case to the information, by its weight, and to the gradient, by its residual. */
    void add(int row, double weight, double residual, double[] information, double[] gradient) {
        int at = row * width;
        for (int i = 0; i < width; i++) {
            double x = design[at + i];
            gradient[i] += residual * x;
            double weighted = weight * x;
            for (int j = 0; j <= i; j++) {
                information[i * width + j] += weighted * design[at + j];
            }
        }
    }
}
