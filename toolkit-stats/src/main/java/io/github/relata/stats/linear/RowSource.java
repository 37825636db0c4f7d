package io.github.relata.stats.linear;

/**
 * The complete cases of a regression, block by block: the columns of the design matrix, then the outcome.
 *
 * <p>A block is cut by position alone and loads the same numbers each time it is asked for, from whichever thread, so
 * that nothing has to be kept between two passes over the rows.
 */
public interface RowSource {
    /** Number of blocks; a block may turn out empty. */
    int blockCount();

    /** The most rows that a block can have. */
    int blockRows();

    /** Number of columns of the design matrix, the constant among them. */
    int columnCount();

    /** Whether the first column of the design matrix is the constant 1. */
    boolean hasConstant();

    /** Number of cluster codes: one more than the highest; 0 where cases are not clustered. */
    int clusterCodes();

    /** Loads a block's complete cases into {@code target}, which was made for this many columns. */
    void load(int block, RowBlock target);
}
