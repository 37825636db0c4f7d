package io.github.relata.stats.linear;

import io.github.relata.stats.Lanes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A pass over the rows: something is computed from each block, and the results are merged in the order of the blocks.
 *
 * <p>Long tables are shared among the threads of the pool that the caller runs in (else the common pool). As blocks are
 * cut by position and merged in order, the bits of the outcome do not depend on it.
 */
final class Blocks {
    private static final int BLOCKS_WORTH_THREADS = 16;
    private static final int BLOCKS_PER_TURN = 4;

    private Blocks() {}

    /**
     * Passes over the rows once.
     *
     * @param part what is computed from a block that has rows; it may change the block in place
     * @param merge takes the parts, on the caller's thread, in the order of the blocks
     */
    static <P> void pass(RowSource rows, Function<RowBlock, P> part, Consumer<P> merge) {
        int blocks = rows.blockCount();
        int lanes = blocks < BLOCKS_WORTH_THREADS ? 1 : Lanes.available();
        List<RowBlock> buffers = new ArrayList<>();
        for (int lane = 0; lane < lanes; lane++) {
            buffers.add(new RowBlock(rows.columnCount(), rows.blockRows()));
        }
        if (lanes == 1) {
            work(rows, 0, blocks, buffers.get(0), part, merge);
            return;
        }
        for (int turn = 0; turn < blocks; turn += lanes * BLOCKS_PER_TURN) {
            int start = turn;
            IntStream.range(0, lanes)
                    .parallel()
                    .mapToObj(lane -> {
                        List<P> parts = new ArrayList<>();
                        int from = start + lane * BLOCKS_PER_TURN;
                        work(rows, from, Math.min(from + BLOCKS_PER_TURN, blocks), buffers.get(lane), part, parts::add);
                        return parts;
                    })
                    .toList()
                    .forEach(parts -> parts.forEach(merge));
        }
    }

    private static <P> void work(
            RowSource rows, int from, int to, RowBlock buffer, Function<RowBlock, P> part, Consumer<P> result) {
        for (int block = from; block < to; block++) {
            rows.load(block, buffer);
            if (buffer.size() > 0) {
                result.accept(part.apply(buffer));
            }
        }
    }
}
