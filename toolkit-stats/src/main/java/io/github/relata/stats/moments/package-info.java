/** Moments and cross-products: the sums that the other statistics are made of, each part mergeable with the next. */
@org.jspecify.annotations.NullMarked
package io.github.relata.stats.moments;
