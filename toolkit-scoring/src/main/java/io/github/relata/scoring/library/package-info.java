/** The instruments that come with Relata, and the check of an instrument file by its own worked examples. */
@org.jspecify.annotations.NullMarked
package io.github.relata.scoring.library;
