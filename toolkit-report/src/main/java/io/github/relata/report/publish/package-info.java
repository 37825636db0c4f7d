/** The files of a run: which there are, and what stands in them. */
@org.jspecify.annotations.NullMarked
package io.github.relata.report.publish;
