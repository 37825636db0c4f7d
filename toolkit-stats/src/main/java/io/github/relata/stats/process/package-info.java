/**
 * Moderation, mediation and conditional process analysis.
 *
 * <p>A reader's order: {@link io.github.relata.stats.process.Variable} and {@link io.github.relata.stats.process.Arrow} say
 * what a model is made of, and {@link io.github.relata.stats.process.Equation} is one regression of it.
 * {@link io.github.relata.stats.process.Moderation} answers for whom a predictor has an effect; all that it says about
 * slopes and bounds comes from one engine, {@link io.github.relata.stats.process.Probe};
 * {@link io.github.relata.stats.process.Buffering} is a moderation with its own question.
 * {@link io.github.relata.stats.process.PathModel} joins arrows to routes, and
 * {@link io.github.relata.stats.process.Mediation} tells the effects along them, and natural effects on request.
 */
@org.jspecify.annotations.NullMarked
package io.github.relata.stats.process;
