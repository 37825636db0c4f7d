package io.github.relata.stats.resampling;

/**
 * The random numbers of one draw: SplitMix64 (Steele, Lea &amp; Flood 2014, <a
 * href="https://doi.org/10.1145/2660193.2660195">doi:10.1145/2660193.2660195</a>), started at a state that is a
 * scrambled function of the seed and the draw's number. As no draw needs the one before it, draws can be made in any
 * order and on any thread. Two draws of one seed never start at the same state; that two streams of a million numbers
 * overlap somewhere among 10,000 draws has a probability below 1e-4.
 */
public final class RandomStream {
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
    private static final long DRAW_STEP = 0xd1342543de82ef95L;
    private static final double UNIT = 0x1p-53;

    private long state;

    /** The stream of a draw, numbered from 0. */
    public RandomStream(long seed, long draw) {
        this.state = scramble(scramble(seed + GOLDEN_GAMMA) + draw * DRAW_STEP);
    }

    /** The next 64 bits. */
    public long nextLong() {
        state += GOLDEN_GAMMA;
        return scramble(state);
    }

    /** A whole number from 0 (inclusive) to {@code bound} (exclusive), uniform but for a bias below bound / 2^63. */
    public int nextInt(int bound) {
        return (int) Math.multiplyHigh(nextLong() >>> 1, 2L * bound);
    }

    /** A number between 0 (inclusive) and 1 (exclusive), with 53 bits. */
    public double nextDouble() {
        return (nextLong() >>> 11) * UNIT;
    }

    /** Fills the array with independent standard normal numbers, by Marsaglia's polar method, two at a time. */
    public void fillNormal(double[] target) {
        for (int i = 0; i < target.length; i += 2) {
            double u;
            double v;
            double square;
            do {
                u = 2 * nextDouble() - 1;
                v = 2 * nextDouble() - 1;
                square = u * u + v * v;
            } while (square >= 1 || square == 0);
            double factor = Math.sqrt(-2 * StrictMath.log(square) / square);
            target[i] = u * factor;
            if (i + 1 < target.length) {
                target[i + 1] = v * factor;
            }
        }
    }

    private static long scramble(long z) {
        long a = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
        return b ^ (b >>> 31);
    }
}
