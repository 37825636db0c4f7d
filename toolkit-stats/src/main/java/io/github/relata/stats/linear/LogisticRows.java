package io.github.relata.stats.linear;

/**
 * The rows of the weighted least-squares problem that improves the coefficients b of a logistic model: with the linear
 * predictor {@code eta = Xb}, probabilities {@code p = 1 / (1 + exp(-eta))} and weights {@code w = p (1 - p)}, the columns
 * are {@code sqrt(w) x} and the outcome {@code sqrt(w) eta + (y - p) / sqrt(w)}. Columns are less their shift, so that the
 * constant belongs to shifted columns.
 */
final class LogisticRows implements RowSource {
    private final RowSource rows;
    private final Shift shift;
    private final double[] coefficients;

    LogisticRows(RowSource rows, Shift shift, double[] coefficients) {
        this.rows = rows;
        this.shift = shift;
        this.coefficients = coefficients;
    }

    /** The linear predictor of a block's rows, whose columns lose their shift. */
    static double[] predictor(RowBlock block, Shift shift, double[] coefficients) {
        double[] eta = new double[block.size()];
        for (int j = 0; j < coefficients.length; j++) {
            Vectors.addMultiple(eta, coefficients[j], shift.apply(block, j), 0, eta.length);
        }
        return eta;
    }

    @Override
    public void load(int block, RowBlock target) {
        rows.load(block, target);
        double[] eta = predictor(target, shift, coefficients);
        double[] y = target.outcome();
        double[] root = new double[eta.length];
        for (int row = 0; row < eta.length; row++) {
            double odds = StrictMath.exp(-Math.abs(eta[row]));
            root[row] = Math.sqrt(odds) / (1 + odds);
            double p = (eta[row] > 0 ? 1 : odds) / (1 + odds);
            double other = (eta[row] > 0 ? odds : 1) / (1 + odds);
            y[row] = root[row] * eta[row] + (y[row] == 1 ? other : -p) / root[row];
        }
        for (int j = 0; j < coefficients.length; j++) {
            double[] x = target.column(j);
            for (int row = 0; row < root.length; row++) {
                x[row] *= root[row];
            }
        }
    }

    @Override
    public int blockCount() {
        return rows.blockCount();
    }

    @Override
    public int blockRows() {
        return rows.blockRows();
    }

    @Override
    public int columnCount() {
        return rows.columnCount();
    }

    /** The constant has become the root of the weights. */
    @Override
    public boolean hasConstant() {
        return false;
    }

    @Override
    public int clusterCodes() {
        return rows.clusterCodes();
    }
}
