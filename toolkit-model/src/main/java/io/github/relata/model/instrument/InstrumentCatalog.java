package io.github.relata.model.instrument;

import java.util.List;
import java.util.Optional;

/** Where the study reader finds instruments. */
public interface InstrumentCatalog {
    /** The instrument of an id or alias, matched without regard to case, hyphens and underscores. */
    Optional<Instrument> find(String id);

    /** The ids of all instruments, in alphabetical order. */
    List<String> ids();

    /** The form in which ids are compared. */
    static String normalized(String id) {
        StringBuilder normalized = new StringBuilder(id.length());
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (c != '-' && c != '_') {
                normalized.append(Character.toLowerCase(c));
            }
        }
        return normalized.toString();
    }
}
