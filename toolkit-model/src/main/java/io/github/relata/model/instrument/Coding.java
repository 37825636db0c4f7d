package io.github.relata.model.instrument;

import java.util.OptionalDouble;

/**
 * Codes that files use in place of an instrument's own answers, by name.
 *
 * @param lowest the code of the lowest answer
 * @param highest the code of the highest answer, which may be the smaller one; where empty, codes count up from the
 *     lowest in steps of one, item by item
 */
public record Coding(String name, double lowest, OptionalDouble highest) {}
