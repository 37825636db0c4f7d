/** Correlations of two variables, and of many with adjusted p values. */
@org.jspecify.annotations.NullMarked
package io.github.relata.stats.correlation;
