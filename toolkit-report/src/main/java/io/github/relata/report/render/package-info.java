/** A document as HTML or Markdown; only here numbers become text. */
@org.jspecify.annotations.NullMarked
package io.github.relata.report.render;
