package io.github.relata.report.codebook;

import io.github.relata.model.instrument.Instrument;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A scale of a study.
 *
 * @param instrument what was published; nothing for a scale of the study's own
 * @param answers the words for answers, by their number, as far as the study or the file has them
 */
record ScaleEntry(
        String name,
        String label,
        Optional<Instrument> instrument,
        Map<Double, String> answers,
        List<Entry> items,
        List<Entry> scores) {
    ScaleEntry {
        items = List.copyOf(items);
        scores = List.copyOf(scores);
    }
}
