/** Where a command speaks: lines, tables, findings, progress. */
@org.jspecify.annotations.NullMarked
package io.github.relata.cli.terminal;
