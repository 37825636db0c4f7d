/** Figures that describe one variable. */
@org.jspecify.annotations.NullMarked
package io.github.relata.stats.descriptive;
