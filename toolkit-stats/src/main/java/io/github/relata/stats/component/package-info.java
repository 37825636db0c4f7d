/** Principal components. */
@org.jspecify.annotations.NullMarked
package io.github.relata.stats.component;
