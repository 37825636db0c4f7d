package io.github.relata.stats.process;

/**
 * An arrow of a path model.
 *
 * @param from where it begins
 * @param to where it ends: a number
 * @param moderators what its strength depends on
 */
public record Arrow(Variable from, Variable to, Moderators moderators) {
    public Arrow {
        if (!to.isNumeric()) {
            throw new IllegalArgumentException(
                    "\"" + to.name() + "\" is a category: a linear model explains numbers only");
        }
    }

    /** An arrow that is the same for everybody. */
    public static Arrow of(Variable from, Variable to) {
        return new Arrow(from, to, Moderators.NONE);
    }

    /** The same arrow, moderated. */
    public Arrow by(Moderators moderators) {
        return new Arrow(from, to, moderators);
    }
}
