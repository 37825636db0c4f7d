package io.github.relata.model.instrument;

import java.util.Optional;

/** Where an instrument was published. */
public record Citation(String authors, int year, String source, Optional<String> doi) {
    /** Where nothing was published. */
    public static final Citation NONE = new Citation("", 0, "", Optional.empty());
}
