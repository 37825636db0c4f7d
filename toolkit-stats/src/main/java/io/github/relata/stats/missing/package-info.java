/** Missing values: which occur together, and whether they are missing completely at random. */
@org.jspecify.annotations.NullMarked
package io.github.relata.stats.missing;
