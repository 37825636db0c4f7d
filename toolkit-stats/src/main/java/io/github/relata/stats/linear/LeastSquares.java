package io.github.relata.stats.linear;

/**
 * Least squares of an outcome on the columns of a design matrix, and on every leading part of these columns: the rows are
 * factored once, and each nested model costs one more pass.
 *
 * <p>Method: (1) a pass for the means; (2) a pass of Householder QR, block by block, on the columns and the outcome, less
 * a {@linkplain Shift shift} to about their means if there is a constant; the blocks' triangular factors are merged in
 * order (TSQR); (3) limited pivoting on the one small factor leaves out {@linkplain IndependentColumns dependent columns};
 * (4) {@link #fit}: back substitution, then a pass that computes the residuals of that solution with twice the digits
 * of a double, and one step of refinement by the corrected seminormal equations {@code R'R d = X'(y - Xb)}
 * (Björck, 1987, Linear Algebra and its Applications 88/89, 31-48). The step gains digits while the squared condition
 * number is well below 1e16 and is left out beyond a collinearity index of 1e6, where the rounding of the data
 * themselves costs more digits than the factorisation.
 *
 * <p>The results do not depend on the number of threads. Numbers beyond about 1e150, whose squares overflow, give
 * {@link #isFinite} false.
 */
public final class LeastSquares {
    private final RowSource rows;
    private final Shift shift;
    private final TriangularFactor factor;
    private final ColumnMoments moments;
    private final IndependentColumns independent;

    private LeastSquares(RowSource rows, Shift shift, TriangularFactor factor) {
        this.rows = rows;
        this.shift = shift;
        this.factor = factor;
        this.moments = new ColumnMoments(shift, factor, rows.hasConstant());
        this.independent = IndependentColumns.of(factor, moments);
    }

    /** Factors the rows. */
    public static LeastSquares of(RowSource rows) {
        Shift shift = Shift.of(rows);
        TriangularFactor[] total = {TriangularFactor.empty(rows.columnCount() + 1)};
        Blocks.pass(rows, shift::factor, part -> total[0] = total[0].merge(part));
        return new LeastSquares(rows, shift, total[0]);
    }

    /** Number of rows: of the cases that were complete. */
    public int rowCount() {
        return shift.rows();
    }

    /** Whether the squares of all numbers could be summed; if not, nothing else here has a meaning. */
    public boolean isFinite() {
        return factor.isFinite();
    }

    /** The mean of a column of the design matrix, or of the outcome (the column after these). */
    public double mean(int column) {
        return moments.mean(column);
    }

    /** The standard deviation, with n - 1, of a column of the design matrix or the outcome. */
    public double standardDeviation(int column) {
        return moments.standardDeviation(column);
    }

    /** Whether a column of the design matrix or the outcome takes one value only, but for rounding. */
    public boolean isConstant(int column) {
        return moments.isConstant(column);
    }

    /** Pearson's correlation of a column with the outcome; {@code NaN} if either is constant. */
    public double correlationWithOutcome(int column) {
        return moments.correlation(column, outcome());
    }

    /** Fits the outcome on the first {@code columns} columns of the design matrix. */
    public LeastSquaresFit fit(int columns) {
        int[] kept = independent.among(columns);
        TriangularFactor r = independent.factor(kept.length);
        double[] effects = independent.effects(kept.length);
        CoefficientBasis basis = CoefficientBasis.of(kept, r, shift, rows.hasConstant());
        double[] shifted = r.solve(effects);
        PreciseCoefficients coefficients = rows.hasConstant()
                ? PreciseCoefficients.unshifted(kept, shifted, shift, outcome())
                : PreciseCoefficients.of(kept, shifted);
        Gradient gradient = Gradient.of(rows, shift, kept, coefficients);
        double residual = gradient.sumOfSquares();
        if (basis.isWellConditioned()) {
            double[] correction = r.solveTransposed(gradient.products());
            coefficients = coefficients.plus(basis.times(correction));
            Vectors.addMultiple(effects, 1, correction, 0, effects.length);
            residual -= Vectors.dot(correction, correction, 0, correction.length);
        }
        return new LeastSquaresFit(rows, shift, basis, coefficients, effects, residual, moments.rounding(outcome()));
    }

    private int outcome() {
        return rows.columnCount();
    }
}
