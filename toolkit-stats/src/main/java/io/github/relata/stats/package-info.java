/**
 * Statistics on plain numbers.
 *
 * <p>Logarithms, powers and the like come from {@code StrictMath}: those of {@code Math} may differ in the last bit from
 * one JDK or processor to the next (its tanh does between 17 and 25), and results are to be the same everywhere.
 */
@org.jspecify.annotations.NullMarked
package io.github.relata.stats;
