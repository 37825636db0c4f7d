/** Tidy tables and the files they are written to: the one form in which results leave a run. */
@org.jspecify.annotations.NullMarked
package io.github.relata.report.results;
