/** Results to a document whose numbers are still numbers. */
@org.jspecify.annotations.NullMarked
package io.github.relata.report.narrative;
