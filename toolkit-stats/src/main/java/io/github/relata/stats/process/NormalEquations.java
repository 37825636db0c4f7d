package io.github.relata.stats.process;

/**
 * A system of normal equations, solved by Cholesky. Draws can afford it where the reported estimates cannot: their columns
 * are centred first, and their last digits are lost among the draws. Room that is used again for the next system.
 */
final class NormalEquations {
    /** What {@link #solve} gives if every column has a coefficient. */
    static final int SOLVED = -1;

    /** What is left of a column beside those before it, as a share of its size: below it is rounding. */
    private static final double SINGULAR = 1e-12;

    final double[] products;
    final double[] right;
    final double[] sizes;
    private final int columns;
    private final double[] factor;
    private final double[] solution;

    NormalEquations(int columns) {
        this.columns = columns;
        this.products = new double[columns * columns];
        this.right = new double[columns];
        this.sizes = new double[columns];
        this.factor = new double[columns * columns];
        this.solution = new double[columns];
    }

    /**
     * Solves the system of which the products (i, j) with j up to i, the right side and the sizes of the columns have been
     * filled in.
     *
     * @return {@link #SOLVED}, or the first column that depends on those before it
     */
    int solve() {
        for (int i = 0; i < columns; i++) {
            int row = i * columns;
            for (int j = 0; j <= i; j++) {
                double rest = products[row + j];
                for (int k = 0; k < j; k++) {
                    rest -= factor[row + k] * factor[j * columns + k];
                }
                if (i != j) {
                    factor[row + j] = rest / factor[j * columns + j];
                } else if (rest > SINGULAR * sizes[i]) {
                    factor[row + i] = Math.sqrt(rest);
                } else {
                    return i;
                }
            }
            double value = right[i];
            for (int k = 0; k < i; k++) {
                value -= factor[row + k] * solution[k];
            }
            solution[i] = value / factor[row + i];
        }
        for (int i = columns - 1; i >= 0; i--) {
            double value = solution[i];
            for (int k = i + 1; k < columns; k++) {
                value -= factor[k * columns + i] * solution[k];
            }
            solution[i] = value / factor[i * columns + i];
        }
        return SOLVED;
    }

    /** The solution of the last system. */
    double solution(int i) {
        return solution[i];
    }
}
