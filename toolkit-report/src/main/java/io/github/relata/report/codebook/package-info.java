/** What the variables of a study are and what they hold, for people who never saw the survey. */
@org.jspecify.annotations.NullMarked
package io.github.relata.report.codebook;
