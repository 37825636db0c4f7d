/** The words of the command line, and what can be wrong with how it was called. */
@org.jspecify.annotations.NullMarked
package io.github.relata.cli.words;
