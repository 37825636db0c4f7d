package io.github.relata.stats.reliability;

/**
 * The lowest and the highest possible answer to an item.
 */
public record AnswerRange(double lowest, double highest) {
    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException unless the lowest answer is below the highest
     */
    public AnswerRange {
        if (!(lowest < highest)) {
            throw new IllegalArgumentException("answers from " + lowest + " to " + highest + " are no range");
        }
    }
}
