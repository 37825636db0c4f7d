package io.github.relata.model.instrument.file;

/**
 * An instrument file of a user's own.
 *
 * @param file the file's name as findings tell it: that of the folder as the study writes it, and its own
 */
public record OwnInstrument(String file, InstrumentFile content) {}
