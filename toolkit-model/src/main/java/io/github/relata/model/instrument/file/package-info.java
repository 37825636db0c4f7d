/** Instrument files: read into instruments, with all of their faults together, each with its line. */
@org.jspecify.annotations.NullMarked
package io.github.relata.model.instrument.file;
