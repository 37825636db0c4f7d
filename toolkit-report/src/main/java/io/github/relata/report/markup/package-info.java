/** Elements and escaped text, as HTML and SVG share them. */
@org.jspecify.annotations.NullMarked
package io.github.relata.report.markup;
