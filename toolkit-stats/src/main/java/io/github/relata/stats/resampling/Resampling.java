package io.github.relata.stats.resampling;

/**
 * How draws are made.
 *
 * @param draws how many
 * @param seed where the random numbers start; the same seed gives the same draws on any number of threads
 * @param progress whoever wants to know how far it is
 */
public record Resampling(int draws, long seed, Progress progress) {
    /** 10,000 draws from seed 1, in silence. */
    public static final Resampling DEFAULTS = new Resampling(10_000, 1, Progress.NONE);

    public Resampling {
        if (draws < 1) {
            throw new IllegalArgumentException(draws + " draws: at least one is needed");
        }
    }

    /** With another number of draws. */
    public Resampling draws(int draws) {
        return new Resampling(draws, seed, progress);
    }

    /** With another seed. */
    public Resampling seed(long seed) {
        return new Resampling(draws, seed, progress);
    }

    /** With someone who watches. */
    public Resampling watchedBy(Progress progress) {
        return new Resampling(draws, seed, progress);
    }
}
