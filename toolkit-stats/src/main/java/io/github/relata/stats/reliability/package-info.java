/** Internal consistency of a scale. */
@org.jspecify.annotations.NullMarked
package io.github.relata.stats.reliability;
