/** Careless answering: indices of one person's answers, and one verdict on them. */
@org.jspecify.annotations.NullMarked
package io.github.relata.scoring.quality.careless;
