package io.github.relata.stats.linear;

/**
 * The rows of a block in the orthonormal basis of the model, {@code u = R'^-1 x}, and their residuals: what sandwich
 * estimators are made of. The squared length of u is the row's leverage.
 */
final class ScoreBlock {
    private final double[][] basis;
    private final double[] residuals;
    private final int size;

    private ScoreBlock(double[][] basis, double[] residuals, int size) {
        this.basis = basis;
        this.residuals = residuals;
        this.size = size;
    }

    static ScoreBlock of(RowBlock block, double[] residuals, Shift shift, CoefficientBasis model) {
        TriangularFactor factor = model.factor();
        int size = block.size();
        double[][] basis = new double[model.rank()][];
        for (int j = 0; j < basis.length; j++) {
            basis[j] = shift.apply(block, model.columns()[j]);
            for (int i = 0; i < j; i++) {
                Vectors.addMultiple(basis[j], -factor.column(j)[i], basis[i], 0, size);
            }
            double diagonal = factor.diagonal(j);
            for (int row = 0; row < size; row++) {
                basis[j][row] /= diagonal;
            }
        }
        return new ScoreBlock(basis, residuals, size);
    }

    int size() {
        return size;
    }

    double residual(int row) {
        return residuals[row];
    }

    /** The leverage of a row: its diagonal element of the hat matrix. */
    double leverage(int row) {
        double sum = 0;
        for (double[] column : basis) {
            sum += column[row] * column[row];
        }
        return sum;
    }

    /** Multiplies each row by a weight; nothing else may be asked for afterwards but the columns. */
    double[][] weighted(double[] weights) {
        for (double[] column : basis) {
            for (int row = 0; row < size; row++) {
                column[row] *= weights[row];
            }
        }
        return basis;
    }

    /** The rows times their residuals, by columns. */
    double[][] scores() {
        return weighted(residuals);
    }
}
