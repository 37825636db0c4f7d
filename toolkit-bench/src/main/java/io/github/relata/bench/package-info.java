/** Benchmarks (JMH): a claim about speed cites a run of these. Nothing imports this package. */
@NullMarked
package io.github.relata.bench;

import org.jspecify.annotations.NullMarked;
