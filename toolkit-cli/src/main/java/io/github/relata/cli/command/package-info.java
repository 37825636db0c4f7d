/** The commands: each parses, calls the library, and prints. */
@org.jspecify.annotations.NullMarked
package io.github.relata.cli.command;
