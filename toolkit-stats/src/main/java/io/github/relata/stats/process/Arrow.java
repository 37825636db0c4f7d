package io.github.relata.stats.process;

/**
 * An arrow of a path model.
 *
 * @param from where it begins
 * @param to where it ends: a number, or a category of two levels, whose equation is logistic
 * @param moderators what its strength depends on
 */
public record Arrow(Variable from, Variable to, Moderators moderators) {
    public Arrow {
        if (to.columns().size() > 1) {
            throw new IllegalArgumentException("\"" + to.name()
                    + "\" is a category of three levels or more: a path ends at a number or at one of two levels");
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
