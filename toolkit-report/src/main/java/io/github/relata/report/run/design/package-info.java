/** Formulas and columns made into the design of a regression. */
@org.jspecify.annotations.NullMarked
package io.github.relata.report.run.design;
