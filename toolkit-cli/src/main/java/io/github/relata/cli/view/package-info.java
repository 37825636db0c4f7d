/** What commands print as text: studies, instruments, tidy tables. */
@org.jspecify.annotations.NullMarked
package io.github.relata.cli.view;
