package io.github.relata.model.instrument;

import java.util.Optional;

/** A study of an instrument in another language. */
public record Validation(String study, Optional<String> doi, String sample, String result) {}
