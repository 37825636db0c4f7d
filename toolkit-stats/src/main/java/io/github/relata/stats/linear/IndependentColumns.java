package io.github.relata.stats.linear;

import java.util.Arrays;

/**
 * The columns of a design matrix that are not linear combinations of the columns before them, found by limited pivoting
 * on its triangular factor: from left to right, a column is left out if what remains of it beside the columns kept so
 * far is no longer than
 *
 * <pre>  1e-10 * (its length about its mean) + 1e-14 * (its length as given)</pre>
 *
 * <p>The first part is the test for collinearity, free of unit and offset; the second is what rounding the values
 * themselves can make, and tells a constant. R's {@code lm} (LINPACK's {@code dqrdc2}) works the same way with 1e-7 of
 * the length as given, under which it drops a column of the NIST set Filip (where 6e-8 remain and seven digits can be
 * had) and any variable with a large offset, such as 1e9 + noise. Columns that are dependent in truth leave about 1e-15.
 */
final class IndependentColumns {
    private static final double COLLINEAR = 1e-10;

    private final int[] kept;
    private final double[][] columns;
    private final double[] outcome;

    private IndependentColumns(int[] kept, double[][] columns, double[] outcome) {
        this.kept = kept;
        this.columns = columns;
        this.outcome = outcome;
    }

    /** Finds the independent columns of a factor whose last column is the outcome. */
    static IndependentColumns of(TriangularFactor factor, ColumnMoments moments) {
        int width = factor.width();
        double[][] work = new double[width][];
        for (int j = 0; j < width; j++) {
            work[j] = factor.column(j).clone();
        }
        int[] kept = new int[width];
        int rank = 0;
        for (int j = 0; j < width - 1; j++) {
            double remaining = Vectors.norm(work[j], rank, width);
            if (remaining > COLLINEAR * moments.spread(j) + moments.rounding(j)) {
                Householder.reflect(work, j, rank, width);
                kept[rank++] = j;
            }
        }
        double[][] columns = new double[rank][];
        for (int i = 0; i < rank; i++) {
            columns[i] = Arrays.copyOf(work[kept[i]], i + 1);
        }
        return new IndependentColumns(Arrays.copyOf(kept, rank), columns, work[width - 1]);
    }

    /** The independent ones among the first {@code columns} columns. */
    int[] among(int columns) {
        int rank = 0;
        while (rank < kept.length && kept[rank] < columns) {
            rank++;
        }
        return Arrays.copyOf(kept, rank);
    }

    /** The triangular factor of the first {@code rank} independent columns. */
    TriangularFactor factor(int rank) {
        double[][] leading = new double[rank][];
        for (int i = 0; i < rank; i++) {
            leading[i] = Arrays.copyOf(columns[i], rank);
        }
        return new TriangularFactor(leading);
    }

    /** The projections of the outcome on the orthonormal basis of these columns: the first elements of Q'y. */
    double[] effects(int rank) {
        return Arrays.copyOf(outcome, rank);
    }
}
