package io.github.relata.model.instrument.file;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Nearest;
import io.github.relata.model.finding.Place;
import java.util.Collection;

/** Finds fault with a name that the file does not know, and suggests the nearest that it does. */
enum UnknownName {
    ORDER(InstrumentCode.UNKNOWN_ORDER, InstrumentCode.MISSPELT_ORDER),
    SCORE(InstrumentCode.UNKNOWN_SCORE, InstrumentCode.MISSPELT_SCORE),
    LEVEL(InstrumentCode.UNKNOWN_LEVEL, InstrumentCode.MISSPELT_LEVEL),
    SETTING(InstrumentCode.UNKNOWN_SETTING, InstrumentCode.MISSPELT_SETTING);

    private final InstrumentCode unknown;
    private final InstrumentCode misspelt;

    UnknownName(InstrumentCode unknown, InstrumentCode misspelt) {
        this.unknown = unknown;
        this.misspelt = misspelt;
    }

    Finding at(Place place, String name, Collection<String> known) {
        String all = String.join(", ", known);
        return Nearest.to(name, known)
                .map(nearest -> Finding.error(misspelt, place, "value", name, "nearest", nearest, "known", all))
                .orElseGet(() -> Finding.error(unknown, place, "value", name, "known", all));
    }
}
