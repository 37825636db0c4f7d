/** Options and arguments: how a command declares them, and what a call holds. */
@org.jspecify.annotations.NullMarked
package io.github.relata.cli.syntax;
