/** Figures as SVG: the same bytes every time, readable in light and dark, by eye and by ear. */
@org.jspecify.annotations.NullMarked
package io.github.relata.report.figure;
