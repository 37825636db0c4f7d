/** What a study reads and would run, told without running it. */
@org.jspecify.annotations.NullMarked
package io.github.relata.report.check;
