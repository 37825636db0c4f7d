package io.github.relata.stats.process;

/**
 * An effect at a value of its moderator, for the drawing of a region of significance.
 *
 * @param value of the moderator
 * @param effect at the value
 * @param lower the effect less as many standard errors as the region's critical value
 * @param upper the effect and as many standard errors
 * @param cases how many cases are nearest to this value
 */
public record CurvePoint(double value, double effect, double lower, double upper, int cases) {}
