package io.github.relata.stats.linear;

import io.github.relata.stats.Outcome;
import io.github.relata.stats.Reason;
import java.util.Arrays;

/**
 * A model fitted by {@link LeastSquares}. Columns are named by their place in the design matrix; a column that depends
 * linearly on those before it has no coefficient.
 */
public final class LeastSquaresFit {
    private static final double FULL_RANK = 1e-12;

    private final RowSource rows;
    private final Shift shift;
    private final CoefficientBasis basis;
    private final PreciseCoefficients coefficients;
    private final double[] estimates;
    private final double[] effects;
    private final double residualSumOfSquares;

    LeastSquaresFit(
            RowSource rows,
            Shift shift,
            CoefficientBasis basis,
            PreciseCoefficients coefficients,
            double[] effects,
            double residualSumOfSquares,
            double rounding) {
        this.rows = rows;
        this.shift = shift;
        this.basis = basis;
        this.coefficients = coefficients;
        this.estimates = coefficients.values();
        this.effects = effects;
        boolean exact = residualDegreesOfFreedom() <= 0 || residualSumOfSquares <= rounding * rounding;
        this.residualSumOfSquares = exact ? 0 : residualSumOfSquares;
    }

    /** Number of rows. */
    public int rowCount() {
        return shift.rows();
    }

    /** Number of columns of the design matrix. */
    int columnCount() {
        return rows.columnCount();
    }

    /** Number of coefficients, the constant among them. */
    public int rank() {
        return basis.rank();
    }

    /** Rows less coefficients. */
    public int residualDegreesOfFreedom() {
        return rowCount() - rank();
    }

    /** Whether a column has a coefficient. */
    public boolean has(int column) {
        return position(column) >= 0;
    }

    /** The coefficient of a column; {@code NaN} if it was left out. */
    public double coefficient(int column) {
        return has(column) ? estimates[position(column)] : Double.NaN;
    }

    /** The sum of squared residuals; exactly 0 if the fit is perfect but for rounding. */
    public double residualSumOfSquares() {
        return residualSumOfSquares;
    }

    /** The sum of squares that the model explains: about the mean, or about zero without a constant. */
    public double modelSumOfSquares() {
        int first = basis.hasConstant() ? 1 : 0;
        return Vectors.dot(effects, effects, first, effects.length);
    }

    /** Explained and residual sum of squares together. */
    public double totalSumOfSquares() {
        return modelSumOfSquares() + residualSumOfSquares;
    }

    /** The share of the sum of squares that the model explains, as {@code summary.lm} has it. */
    public double rSquared() {
        return modelSumOfSquares() / totalSumOfSquares();
    }

    /** The residual standard deviation; {@code NaN} without residual degrees of freedom. */
    public double sigma() {
        int df = residualDegreesOfFreedom();
        return df > 0 ? Math.sqrt(residualSumOfSquares / df) : Double.NaN;
    }

    /** The standard error of a column's coefficient if all cases have the same residual variance. */
    public double classicalStandardError(int column) {
        return has(column) ? sigma() * Vectors.norm(basis.row(position(column)), 0, rank()) : Double.NaN;
    }

    /** By how much the explained share would fall without some columns. */
    public double rSquaredOf(int... columns) {
        int[] present = present(columns);
        double[][] inverse = new double[present.length][];
        for (int k = 0; k < present.length; k++) {
            inverse[k] = basis.row(position(present[k]));
        }
        return squaredLength(present, inverse) / totalSumOfSquares();
    }

    /**
     * The variance inflation factor of a column, or the generalized one of several (Fox &amp; Monette, 1992,
     * doi:10.1080/01621459.1992.10475190), as {@code car::vif}; {@code NaN} if all were left out.
     */
    public double varianceInflation(int... columns) {
        int[] positions = present(columns);
        for (int k = 0; k < positions.length; k++) {
            positions[k] = position(positions[k]);
        }
        return positions.length == 0 ? Double.NaN : basis.varianceInflation(positions);
    }

    /** The covariance of the coefficients, or why there is none. */
    public Outcome<CoefficientCovariance> covariance(StandardErrors errors) {
        if (residualDegreesOfFreedom() <= 0) {
            return Outcome.unavailable(Reason.NO_RESIDUAL_DEGREES_OF_FREEDOM);
        }
        if (residualSumOfSquares == 0) {
            return Outcome.unavailable(Reason.PERFECT_FIT);
        }
        return switch (errors) {
            case CLASSICAL -> Outcome.of(covariance(diagonal(sigma()), residualDegreesOfFreedom()));
            case CLUSTER -> ClusterSandwich.covariance(this);
            default -> HeteroscedasticSandwich.covariance(this, errors);
        };
    }

    /** The covariance of coefficients of rows that are weighted by their own precision: {@code (X'X)^-1}. */
    CoefficientCovariance unscaledCovariance() {
        return covariance(diagonal(1), residualDegreesOfFreedom());
    }

    private TriangularFactor diagonal(double value) {
        double[][] diagonal = new double[rank()][rank()];
        for (int j = 0; j < rank(); j++) {
            diagonal[j][j] = value;
        }
        return new TriangularFactor(diagonal);
    }

    /** The covariance {@code (BM')(BM')'} for the triangular factor M of what lies between the bread. */
    CoefficientCovariance covariance(TriangularFactor meat, int degreesOfFreedom) {
        double[][] root = new double[rank()][];
        for (int j = 0; j < rank(); j++) {
            root[j] = meat.times(basis.row(j));
        }
        return new CoefficientCovariance(this, root, degreesOfFreedom);
    }

    /** The columns among these that have a coefficient. */
    int[] present(int... columns) {
        int[] present = new int[columns.length];
        int count = 0;
        for (int column : columns) {
            if (has(column)) {
                present[count++] = column;
            }
        }
        return Arrays.copyOf(present, count);
    }

    /** The place of a column among those that have a coefficient; negative if it was left out. */
    int position(int column) {
        return Arrays.binarySearch(basis.columns(), column);
    }

    /** {@code b' (AA')^-1 b} for the coefficients b of some columns and the rows of A; NaN if there is no inverse. */
    double squaredLength(int[] columns, double[][] rootRows) {
        if (columns.length == 0) {
            return Double.NaN;
        }
        double[][] transposed = new double[columns.length][];
        double[] b = new double[columns.length];
        for (int k = 0; k < columns.length; k++) {
            transposed[k] = rootRows[k].clone();
            b[k] = coefficient(columns[k]);
        }
        TriangularFactor factor = TriangularFactor.of(transposed, rank());
        if (!factor.hasFullRank(FULL_RANK)) {
            return Double.NaN;
        }
        double[] length = factor.solveTransposed(b);
        return Vectors.dot(length, length, 0, length.length);
    }

    RowSource rows() {
        return rows;
    }

    /** Residuals and orthonormal rows of a block; the block is used up. */
    ScoreBlock scores(RowBlock block) {
        double[] residuals = coefficients.residuals(block).rounded(block.size());
        return ScoreBlock.of(block, residuals, shift, basis);
    }
}
