package io.github.relata.stats.linear;

/**
 * The numbers that are taken off the columns before they are factored: about their means where the model has a
 * constant, so that an offset common to all values (a year, an identity number) costs no digits; else zero.
 *
 * <p>A shift keeps the upper half of its mean's digits only: whole numbers less such a shift are exact.
 */
final class Shift {
    private final int rows;
    private final double[] means;
    private final double[] values;

    private Shift(int rows, double[] means, boolean constant) {
        this.rows = rows;
        this.means = means;
        this.values = new double[means.length];
        for (int j = 1; j < means.length && constant; j++) {
            values[j] = CompensatedSum.upperHalf(means[j]);
        }
    }

    /** Counts the rows and finds the means, in one pass. */
    static Shift of(RowSource source) {
        int width = source.columnCount() + 1;
        double[] totals = new double[width + 1];
        Blocks.pass(source, Shift::totals, part -> Vectors.addMultiple(totals, 1, part, 0, width + 1));
        double rows = totals[width];
        double[] means = new double[width];
        Vectors.addMultiple(means, 1 / rows, totals, 0, width);
        return new Shift((int) rows, means, source.hasConstant());
    }

    /** The sums of a block's columns, and last the number of its rows. */
    private static double[] totals(RowBlock block) {
        double[][] columns = block.all();
        double[] totals = new double[columns.length + 1];
        for (int j = 0; j < columns.length; j++) {
            totals[j] = Vectors.sum(columns[j], block.size());
        }
        totals[columns.length] = block.size();
        return totals;
    }

    /** Number of rows. */
    int rows() {
        return rows;
    }

    /** The mean of a column; the outcome is the last. */
    double mean(int column) {
        return means[column];
    }

    /** What is taken off a column; the outcome is the last. */
    double of(int column) {
        return values[column];
    }

    /** Takes the shift off a column of a block, and gives the column. */
    double[] apply(RowBlock block, int column) {
        double[] x = block.all()[column];
        double shift = values[column];
        for (int i = 0; i < block.size(); i++) {
            x[i] -= shift;
        }
        return x;
    }

    /** The triangular factor of all columns of a block, less the shift; the block is used up. */
    TriangularFactor factor(RowBlock block) {
        for (int j = 0; j < values.length; j++) {
            apply(block, j);
        }
        return TriangularFactor.of(block.all(), block.size());
    }
}
