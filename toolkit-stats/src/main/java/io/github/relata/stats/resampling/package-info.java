/**
 * Resampling: bootstrap draws of cases or of clusters, Monte-Carlo draws of estimates, and the intervals made from them.
 *
 * <p>A reader's order: {@link io.github.relata.stats.resampling.Resampling} says how many draws from which seed,
 * {@link io.github.relata.stats.resampling.ResamplingUnits} what is drawn,
 * {@link io.github.relata.stats.resampling.Bootstrap} draws, and
 * {@link io.github.relata.stats.resampling.SamplingDistribution} makes the intervals.
 *
 * <p>A draw depends on the seed and its own number alone ({@link io.github.relata.stats.resampling.RandomStream}): one
 * thread and many give the same bits.
 */
@org.jspecify.annotations.NullMarked
package io.github.relata.stats.resampling;
