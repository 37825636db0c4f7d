package io.github.relata.model.instrument;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the items are answered.
 *
 * @param anchors what the ends of the answer scale say
 * @param codings other codes in circulation
 * @param settings of an open-ended list of measurements: what a study must state, a number for each, by name
 * @param openEnded whether a study may give more columns than there are items
 */
public record Answering(Wording anchors, List<Coding> codings, Map<String, Wording> settings, boolean openEnded) {
    /** Nothing but the items themselves. */
    public static final Answering PLAIN = new Answering(Wording.NONE, List.of(), Map.of(), false);

    public Answering {
        codings = List.copyOf(codings);
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }
}
