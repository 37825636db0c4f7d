package io.github.relata.stats;

/**
 * A figure of a result that is {@code NaN} because it is not available, or one to be read with caution.
 *
 * @param subject the row it is about: a variable, item or term; empty for the whole result
 * @param figure the name of the result's component, in its Java spelling; empty for all of the row
 */
public record Caveat(String subject, String figure, Reason reason) {}
