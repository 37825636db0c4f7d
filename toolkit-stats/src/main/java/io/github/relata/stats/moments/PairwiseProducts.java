package io.github.relata.stats.moments;

import io.github.relata.stats.NumericTable;
import java.util.List;

/**
 * The cross-products of each two columns on the rows that have both (pairwise deletion; R: {@code cov(x, use =
 * "pairwise.complete.obs")}, and the means and n of the same rows). The table is read once, block by block.
 */
public final class PairwiseProducts {
    private final int size;
    private final CrossProducts[] pairs;

    private PairwiseProducts(int size, CrossProducts[] pairs) {
        this.size = size;
        this.pairs = pairs;
    }

    /** The cross-products of every two of the table's columns. */
    public static PairwiseProducts of(NumericTable table) {
        List<CrossProducts[]> parts = Stretches.map(table, PairwiseProducts::ofStretch);
        CrossProducts[] merged = parts.get(0);
        for (CrossProducts[] part : parts.subList(1, parts.size())) {
            for (int p = 0; p < merged.length; p++) {
                merged[p] = merged[p].merge(part[p]);
            }
        }
        return new PairwiseProducts(table.columnCount(), merged);
    }

    private static CrossProducts[] ofStretch(NumericTable table, int from, int to) {
        int k = table.columnCount();
        CrossProductsSum[] sums = new CrossProductsSum[k * (k - 1) / 2];
        for (int p = 0; p < sums.length; p++) {
            sums[p] = new CrossProductsSum(2);
        }
        double[][] block = CompleteRows.newBlock(k);
        double[][] both = CompleteRows.newBlock(2);
        boolean[] gaps = new boolean[k];
        for (int start = from; start < to; start += NumericTable.BLOCK_ROWS) {
            int rows = Math.min(to - start, NumericTable.BLOCK_ROWS);
            CompleteRows.read(table, start, start + rows, block);
            for (int j = 0; j < k; j++) {
                gaps[j] = CompleteRows.hasMissing(block[j], rows);
            }
            int p = 0;
            for (int i = 0; i < k; i++) {
                for (int j = i + 1; j < k; j++) {
                    int kept = gaps[i] || gaps[j]
                            ? pack(block[i], block[j], rows, both)
                            : copy(block[i], block[j], rows, both);
                    sums[p++].add(both, kept);
                }
            }
        }
        CrossProducts[] pairs = new CrossProducts[sums.length];
        for (int p = 0; p < sums.length; p++) {
            pairs[p] = sums[p].toCrossProducts();
        }
        return pairs;
    }

    private static int copy(double[] x, double[] y, int rows, double[][] both) {
        System.arraycopy(x, 0, both[0], 0, rows);
        System.arraycopy(y, 0, both[1], 0, rows);
        return rows;
    }

    private static int pack(double[] x, double[] y, int rows, double[][] both) {
        int kept = 0;
        for (int r = 0; r < rows; r++) {
            both[0][kept] = x[r];
            both[1][kept] = y[r];
            kept += Double.isNaN(x[r] + y[r]) ? 0 : 1;
        }
        return kept;
    }

    /** Number of columns. */
    public int size() {
        return size;
    }

    /**
     * The cross-products of columns i and j, as variables 0 and 1.
     *
     * @throws IllegalArgumentException unless 0 &lt;= i &lt; j &lt; size
     */
    public CrossProducts pair(int i, int j) {
        if (i < 0 || i >= j || j >= size) {
            throw new IllegalArgumentException(
                    "columns " + i + " and " + j + " are no pair out of " + size + " in order");
        }
        return pairs[i * size - i * (i + 1) / 2 + j - i - 1];
    }
}
