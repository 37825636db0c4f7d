/** A study file proposed for a data file: what was recognised, by which evidence, and what is left to decide. */
@org.jspecify.annotations.NullMarked
package io.github.relata.scoring.proposal;
