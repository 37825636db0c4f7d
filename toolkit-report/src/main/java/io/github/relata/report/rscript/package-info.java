/** A study as a script in base R that recomputes its figures and compares them with the tables. */
@org.jspecify.annotations.NullMarked
package io.github.relata.report.rscript;
