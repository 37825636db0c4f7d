package io.github.relata.stats.moments;

import io.github.relata.stats.NumericTable;

/**
 * Adds up cross-products block by block: the mutable kernel behind {@link CrossProducts}, for whoever visits the
 * {@link CompleteRows} for more than that. One sum per two variables runs
 * through the rows in order, whichever variables stand beside them, so that its bits depend on these two alone.
 */
public final class CrossProductsSum {
    private final int k;
    private final double[] origin;
    private final double[] shift;
    private final double[] gap;
    private final double[] residue;
    /** The triangle j &gt;= i counts; an odd k has one row and column more, for the tiles of two by two. */
    private final double[][] products;
    /** The column beside the last one of an odd k. */
    private final double[] zeros;

    private long n;

    /** No rows yet, of k variables. */
    public CrossProductsSum(int k) {
        int even = k + k % 2;
        this.k = k;
        this.origin = new double[k];
        this.shift = new double[k];
        this.gap = new double[k];
        this.residue = new double[k];
        this.products = new double[even][even];
        this.zeros = new double[even == k ? 0 : NumericTable.BLOCK_ROWS];
    }

    /** Adds the first {@code rows} entries of the columns, which hold no {@code NaN} and are overwritten. */
    public void add(double[][] columns, int rows) {
        if (rows == 0) {
            return;
        }
        if (n == 0) {
            for (int j = 0; j < k; j++) {
                origin[j] = columns[j][0];
            }
        }
        double share = rows / ((double) n + rows);
        for (int j = 0; j < k; j++) {
            double mean = centre(columns[j], rows, j);
            gap[j] = mean - shift[j];
            shift[j] = n == 0 ? mean : shift[j] + gap[j] * share;
        }
        addProducts(columns, rows);
        addCorrections(rows, n * share);
        n += rows;
    }

    /** Takes the mean from the column and gives it, relative to the origin; what rounding left behind is the residue. */
    private double centre(double[] column, int rows, int j) {
        double start = origin[j];
        for (int r = 0; r < rows; r++) {
            column[r] -= start;
        }
        double mean = CompleteRows.sum(column, rows) / rows;
        for (int r = 0; r < rows; r++) {
            column[r] -= mean;
        }
        residue[j] = CompleteRows.sum(column, rows) / rows;
        return mean + residue[j];
    }

    private void addProducts(double[][] columns, int rows) {
        for (int i = 0; i < k; i += 2) {
            double[] nextToI = i + 1 < k ? columns[i + 1] : zeros;
            for (int j = i; j < k; j += 2) {
                double[] nextToJ = j + 1 < k ? columns[j + 1] : zeros;
                addTile(columns[i], nextToI, columns[j], nextToJ, rows, i, j);
            }
        }
    }

    /** Four sums at once, two rows at a time: each number that is fetched serves twice. */
    private void addTile(double[] a, double[] b, double[] x, double[] y, int rows, int i, int j) {
        double ax = 0;
        double ay = 0;
        double bx = 0;
        double by = 0;
        int last = rows - 1;
        for (int r = 0; r < last; r += 2) {
            int s = r + 1;
            ax += a[r] * x[r] + a[s] * x[s];
            ay += a[r] * y[r] + a[s] * y[s];
            bx += b[r] * x[r] + b[s] * x[s];
            by += b[r] * y[r] + b[s] * y[s];
        }
        if (rows % 2 == 1) {
            ax += a[last] * x[last];
            ay += a[last] * y[last];
            bx += b[last] * x[last];
            by += b[last] * y[last];
        }
        products[i][j] += ax;
        products[i][j + 1] += ay;
        products[i + 1][j] += bx;
        products[i + 1][j + 1] += by;
    }

    /** What the block's own mean leaves to add: the residue of rounding, and the gap to the mean of the rows before. */
    private void addCorrections(int rows, double weight) {
        for (int i = 0; i < k; i++) {
            for (int j = i; j < k; j++) {
                products[i][j] += weight * (gap[i] * gap[j]) - rows * (residue[i] * residue[j]);
            }
        }
    }

    /** The cross-products of all rows added so far. */
    public CrossProducts toCrossProducts() {
        double[][] square = new double[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = i; j < k; j++) {
                square[i][j] = products[i][j];
                square[j][i] = products[i][j];
            }
        }
        return new CrossProducts(n, origin.clone(), shift.clone(), square);
    }
}
