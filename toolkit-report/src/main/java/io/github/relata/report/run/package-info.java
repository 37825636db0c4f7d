/** A study resolved once into a plan, and the plan run to results. */
@org.jspecify.annotations.NullMarked
package io.github.relata.report.run;
