package io.github.relata.scoring.quality;

/**
 * What it would do to a score if the answers were read as the detective thinks they are.
 *
 * @param score the score's name in the study
 * @param declared alpha as declared
 * @param turned alpha with the suspects turned, or in the other item order
 */
public record AlphaChange(String score, double declared, double turned) {}
