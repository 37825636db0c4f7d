package io.github.relata.model.instrument.file;

import io.github.relata.model.instrument.Instrument;
import java.util.List;

/** What an instrument file holds: the instrument, and the worked examples that show its key to be right. */
public record InstrumentFile(Instrument instrument, List<WorkedExample> examples) {
    public InstrumentFile {
        examples = List.copyOf(examples);
    }
}
