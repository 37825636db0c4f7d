package io.github.relata.model.instrument;

import java.util.OptionalDouble;

/**
 * Codes that a file uses in place of an instrument's own answers.
 *
 * @param name the word by which a study may ask for them; empty where they have none
 * @param lowest the code of the lowest answer
 * @param highest the code of the highest answer, which may be the smaller one; where empty, codes count up from the
 *     lowest in steps of one, item by item
 */
public record Coding(String name, double lowest, OptionalDouble highest) {
    public Coding {
        if (highest.isPresent() && highest.getAsDouble() == lowest) {
            throw new IllegalArgumentException("one code for the lowest and the highest answer: " + lowest);
        }
    }

    /** Codes without a name, from that of the lowest answer to that of the highest. */
    public static Coding between(double lowest, double highest) {
        return new Coding("", lowest, OptionalDouble.of(highest));
    }

    /** Codes without a name that count up from a number on each item. */
    public static Coding from(double lowest) {
        return new Coding("", lowest, OptionalDouble.empty());
    }

    /** The code of the highest answer to an item. */
    public double highestOf(AnswerRange answers) {
        return highest.orElse(lowest + answers.width());
    }

    /** The codes that a file may hold for an item. */
    public AnswerRange codesOf(AnswerRange answers) {
        double other = highestOf(answers);
        return new AnswerRange(Math.min(lowest, other), Math.max(lowest, other));
    }

    /** The answer to an item that a code stands for. */
    public double answer(double code, AnswerRange answers) {
        return answers.minimum() + (code - lowest) * answers.width() / (highestOf(answers) - lowest);
    }
}
