package io.github.relata.model.instrument;

import java.util.List;

/** What an instrument file holds: the instrument, and the worked examples that show its key to be right. */
public record InstrumentFile(Instrument instrument, List<WorkedExample> examples) {
    public InstrumentFile {
        examples = List.copyOf(examples);
    }
}
