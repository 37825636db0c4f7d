package io.github.relata.model.intake;

import io.github.relata.model.finding.Finding;

/**
 * That a file is of a format.
 *
 * @param evidence what shows it
 */
record Recognised(HeaderLayout header, Finding evidence) {}
