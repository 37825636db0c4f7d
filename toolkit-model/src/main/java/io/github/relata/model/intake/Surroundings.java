package io.github.relata.model.intake;

import io.github.relata.model.finding.Findings;
import java.nio.file.Path;

/**
 * What a format may look at beside the table.
 *
 * @param file where the table came from
 * @param findings takes what is wrong
 */
record Surroundings(Path file, IntakeOptions options, Findings findings) {}
