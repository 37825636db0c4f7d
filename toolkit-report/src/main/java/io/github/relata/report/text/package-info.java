/** What pages and figures share: markup, and numbers as people write them. */
@org.jspecify.annotations.NullMarked
package io.github.relata.report.text;
