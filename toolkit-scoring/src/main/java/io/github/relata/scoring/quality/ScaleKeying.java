package io.github.relata.scoring.quality;

import java.util.List;

/**
 * How the answers to a scale fit its key.
 *
 * @param scale its name in the study
 * @param n cases that answered every item of the scale
 * @param suspects the items that run against the key, in the order of the scale; in the other item order, where that fits
 * @param alphas what the remedy would do to the scores that it touches
 * @param remedy what to write if it is so
 */
public record ScaleKeying(
        String scale,
        long n,
        KeyingVerdict verdict,
        List<SuspectItem> suspects,
        List<AlphaChange> alphas,
        KeyingRemedy remedy) {
    public ScaleKeying {
        suspects = List.copyOf(suspects);
        alphas = List.copyOf(alphas);
    }
}
